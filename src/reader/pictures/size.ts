/** Of a picture to share, in pixels: what Open Graph asks for. */
export const SIZE = { width: 1200, height: 630 } as const;

/** What stays free on the left and on the right, and what is between. */
export const EDGE = 80;
export const INNER = SIZE.width - 2 * EDGE;
