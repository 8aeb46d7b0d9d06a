import { canonicalText } from './snapshot';

/** An item of a list as it was and as it is; absent where it came or went. Places count from 0. */
export interface Pair<Item> {
  before?: Placed<Item>;
  after?: Placed<Item>;
}

interface Placed<Item> {
  item: Item;
  place: number;
}

/** By what an item is known again. */
export type Mark<Item> = (item: Item) => string;

/** Whatever is left, in its order. */
export const ANY: Mark<unknown> = () => '';

/**
 * Which item of a list became which: first those that are the same, then those of one mark after the other.
 * @returns in the order in which they stand now, what is gone after the rest
 */
export const pairsOf = <Item>(before: Item[], after: Item[], marks: Mark<Item>[]): Pair<Item>[] => {
  const left: Placed<Item>[] = before.map((item, place) => ({ item, place }));
  const found = new Map<number, Placed<Item>>();
  for (const mark of [canonicalText, ...marks]) {
    after.forEach((item, place) => {
      if (found.has(place)) return;
      const at = left.findIndex((old) => mark(old.item) === mark(item));
      const [old] = at < 0 ? [] : left.splice(at, 1);
      if (old) found.set(place, old);
    });
  }
  const standing = after.map((item, place): Pair<Item> => {
    const old = found.get(place);
    return { ...(old && { before: old }), after: { item, place } };
  });
  return [...standing, ...left.map((old): Pair<Item> => ({ before: old }))];
};

/** Whether those that stayed stand in another order. */
export const isReordered = <Item>(pairs: Pair<Item>[]): boolean => {
  const places = pairs.flatMap(({ before, after }) => (before && after ? before.place : []));
  return places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0));
};
