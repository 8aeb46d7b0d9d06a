/** A small telephone, a tablet and a desk, in CSS pixels. */
export const WIDTHS = [320, 768, 1280];

export const HEIGHT = 900;
