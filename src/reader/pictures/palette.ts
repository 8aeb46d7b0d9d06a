/** The light colours of the stylesheet's tokens, under their names; a picture knows no stylesheet. */
export const PALETTE = {
  ground: '#fdfcfa',
  ink: '#1c1b19',
  soft: '#5b5751',
  line: '#ded9d1',
  accent: '#9c2227',
} as const;
