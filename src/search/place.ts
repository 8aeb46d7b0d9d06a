import { createHash } from 'node:crypto';

import { type Locale, LOCALES } from '../domain/vocabulary';
import { SEARCH_TYPES, type SearchType } from '../domain/search';

/**
 * The id of an entry of the index is its place in the order of results: language, then weight of the
 * type, then newest, then printed order, then a digest of the documentId. So both databases give out hits
 * in order as they read them, without sorting. 53 bits, as many as a JavaScript number holds.
 */

const TIES = 2 ** 20;
const ORDERS = 2 ** 12;
const DAYS = 2 ** 16;
const TYPES = 2 ** 4;

/** How many places one type has in one language. */
export const TYPE_SIZE = TIES * ORDERS * DAYS;

const MS_A_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1900, 0, 1) / MS_A_DAY;

const within = (value: number, size: number): number =>
  Math.min(Math.max(Math.trunc(value) || 0, 0), size - 1);

const tieOf = (documentId: string): number =>
  createHash('sha256').update(documentId).digest().readUIntBE(0, 3) % TIES;

export interface Standing {
  type: SearchType;
  locale: Locale;
  documentId: string;
  /** What `newest` goes by: the document's own date or year, else the day it was made. */
  date: Date;
  order: number;
}

const groupOf = (locale: Locale, type: SearchType): number =>
  LOCALES.indexOf(locale) * TYPES + SEARCH_TYPES.indexOf(type);

/** The place where an entry belongs; where that is taken, the next free one is as good. */
export const placeOf = ({ type, locale, documentId, date, order }: Standing): number => {
  const day = within(date.getTime() / MS_A_DAY - FIRST_DAY, DAYS);
  const byDate = groupOf(locale, type) * DAYS + (DAYS - 1 - day);
  return (byDate * ORDERS + within(order, ORDERS)) * TIES + tieOf(documentId);
};

/** First and last place. */
export type Range = [number, number];

export const rangeOf = (locale: Locale, type?: SearchType): Range => {
  const first = type ? groupOf(locale, type) : LOCALES.indexOf(locale) * TYPES;
  const size = type ? 1 : TYPES;
  return [first * TYPE_SIZE, (first + size) * TYPE_SIZE - 1];
};

/** The type of a group of places, `place / TYPE_SIZE`. */
export const typeOfGroup = (group: number): SearchType | undefined => SEARCH_TYPES[group % TYPES];
