import type { Locale } from '../../domain/vocabulary';

/** What a read with `fallback` tells of the language of each item. */
export interface Translation {
  requested: Locale;
  /** In which language it is given. */
  served: Locale;
  state: 'missing' | 'current' | 'outdated';
  /** When the source said something else than what was translated. */
  outdatedSince?: string;
  /** Null only between the two rows of one commit that withdraws both languages. */
  sourcePublishedAt: string | null;
}

/** Hands on what an item tells of its language, where it was asked for. */
export const translationOf = (item: object | null | undefined): { translation?: Translation } =>
  item && 'translation' in item ? { translation: item.translation as Translation } : {};
