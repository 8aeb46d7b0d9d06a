import type { Placed } from './account';

export interface Texts {
  source: string;
  translation: string;
}

const NEARBY = 160;

/** What stands before a place, within its clause. */
const clauseBefore = (text: string, place: number): string =>
  /[^;.:；。：]*$/.exec(text.slice(Math.max(0, place - NEARBY), place))?.[0] ?? '';

/** 'Both grew by 8%' says of two what Chinese says of each; a number in between would be what 'both' counts. */
const SHARED_BEFORE = /\b(?:both|all|each of|alike|equally|the same|similarly)\b[^\d]*$/i;
const SHARED_AFTER = /^[^\d.;:]{0,24}\b(?:each|apiece|alike|both|respectively|in (?:both|each) cases?)\b/i;

/** 均增长8%: once in Chinese of several things, each of which English may give its number. */
const SHARED_IN_CHINESE = /(?:均|都|各|皆|同为|双双|分别|同比例)[^\d，；。]{0,8}$/;

const following = (texts: Texts, { quantity }: Placed): string =>
  texts.source.slice(quantity.end, quantity.end + 2);

/** The number that English says once stands for several that are the same in Chinese. */
export const isSaidForAll = (
  one: Placed,
  other: Placed,
  texts: Texts,
  repeated: (one: Placed) => boolean,
): boolean => {
  if (one.quantity.repeatable && (other.quantity.repeatable || repeated(one))) return true;
  const { start, end } = other.quantity;
  const before = clauseBefore(texts.translation, start);
  if (SHARED_BEFORE.test(before)) return true;
  return !/\d/.test(before) && SHARED_AFTER.test(texts.translation.slice(end, end + NEARBY));
};

/** The three projects, these five measures: English takes a count up again where Chinese leaves it out. */
const TAKEN_UP = /\b(?:the|these|those|all|its|their|other|such)\s$/i;

/** A number in brackets after another says the same amount again, in mu and in hectares. */
const IN_BRACKETS = /\d[^().;]{0,24}\((?:(?:or|about|i\.e\.|some|approximately)\s)?[^()\d]{0,6}$/;

/** The number that English says once more is one that Chinese has said. */
export const isSaidAgain = (one: Placed, other: Placed, texts: Texts): boolean => {
  if (one.quantity.repeatable && other.quantity.repeatable) return true;
  const { start, text } = other.quantity;
  const before = clauseBefore(texts.translation, start);
  if (!/\d/.test(text) && TAKEN_UP.test(before)) return true;
  if (IN_BRACKETS.test(before)) return true;
  return SHARED_IN_CHINESE.test(
    texts.source.slice(Math.max(0, one.quantity.start - NEARBY), one.quantity.start),
  );
};

/** Whether the same small count of the same thing (两个项目) is said more than once in the source. */
export const repeatedCounts = (source: Placed[], texts: Texts): ((one: Placed) => boolean) => {
  const nameOf = (one: Placed) => `${one.quantity.text}${following(texts, one)}`;
  const counts = new Map<string, number>();
  for (const one of source) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
  return (one) => (counts.get(nameOf(one)) ?? 0) > 1;
};
