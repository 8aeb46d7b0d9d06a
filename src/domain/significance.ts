/** What kind of change a publication is. */
export const SIGNIFICANCES = ['major', 'correction', 'minor'] as const;
export type Significance = (typeof SIGNIFICANCES)[number];

/** Longest public note, in characters. */
export const LONGEST_NOTE = 500;
