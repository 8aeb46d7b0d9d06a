/** Every public type with words, the weightiest first: among equal hits this order decides. */
export const SEARCH_TYPES = [
  'article',
  'target',
  'project',
  'measure',
  'progress-update',
  'achievement',
  'honor',
  'pathway',
  'theme',
  'indicator',
] as const;

export type SearchType = (typeof SEARCH_TYPES)[number];

/** Longest question, in characters. */
export const LONGEST_QUERY = 200;
