/**
 * The closed lists of words that the content model, the panel, the REST contract and the seed share.
 * The Strapi schemas repeat them as enumerations; a test holds the two against each other.
 */

export const SOURCE_LOCALE = 'zh-Hans';
export const TRANSLATION_LOCALE = 'en';
export const LOCALES = [SOURCE_LOCALE, TRANSLATION_LOCALE] as const;
export type Locale = (typeof LOCALES)[number];

export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

export const STATUSES = [
  'not-started',
  'under-way',
  'delayed',
  'partly-achieved',
  'achieved',
  'dropped',
] as const;
export type Status = (typeof STATUSES)[number];

export const ARTICLE_KINDS = ['report', 'follow-up'] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

export const LEVELS = ['national', 'provincial', 'municipal', 'district'] as const;
export type Level = (typeof LEVELS)[number];

export const COMPARATORS = ['grow-by', 'reach', 'keep', 'fulfil'] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const QUALIFIERS = ['exact', 'about', 'at-least', 'at-most'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const DIRECTIONS = ['up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Among whom a rank was reached. `urban-districts` are the five urban districts of the city (五城区). */
export const RANK_SCOPES = ['urban-districts', 'city', 'province', 'nation'] as const;
export type RankScope = (typeof RANK_SCOPES)[number];

/** How many there are to be ranked among, where that is known. */
export const RANKED_AMONG: Partial<Record<RankScope, number>> = { 'urban-districts': 5 };

/** Which part of a report a photo was printed after. */
export const PHOTO_PLACEMENTS = ['achievements', 'promises'] as const;
export type PhotoPlacement = (typeof PHOTO_PLACEMENTS)[number];
