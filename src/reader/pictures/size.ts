/** Of a picture to share, in pixels: what Open Graph asks for. */
export const SIZE = { width: 1200, height: 630 } as const;
