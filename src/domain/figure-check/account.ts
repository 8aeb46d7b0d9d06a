import type { Quantity } from './quantity';
import { reassign } from './reassign';
import { isRelativeYear, namedForRelative } from './relative-years';
import { isSaidAgain, isSaidForAll, repeatedCounts, type Texts } from './said-once';
import { compareQuantities } from './same-quantity';
import { LIKELIEST, Shelf } from './shelf';

export interface Placed {
  quantity: Quantity;
  /** Which sentence of its own text it stands in. */
  sentence: number;
}

export interface Account {
  /** The number of the translation that says a number of the source. */
  partners: Map<Placed, Placed>;
  missing: Placed[];
  added: Placed[];
}

/** Where more than this is left over, the one text is no translation of the other: all of it is told as it is. */
const MOST_WEIGHED = 200;

const unexcused = (left: Placed[], isExcused: (placed: Placed) => boolean): Placed[] =>
  left.length > MOST_WEIGHED ? left : left.filter((placed) => !isExcused(placed));

/** Equal numbers first, by their likeliest reading and in the sentence that goes with theirs; then rounded ones. */
const matchAll = (ones: Placed[], others: Placed[], isAligned: boolean, partners: Map<Placed, Placed>) => {
  const shelf = new Shelf(others, isAligned);
  const pass = (find: (one: Placed) => Placed | undefined) => {
    for (const one of ones) {
      const other = partners.has(one) ? undefined : find(one);
      if (!other) continue;
      partners.set(one, other);
      shelf.taken.add(other);
    }
  };
  for (const label of [LIKELIEST, ''] as const)
    for (const where of ['aligned', 'anywhere'] as const) pass((one) => shelf.equalTo(one, where, label));
  if (ones.length - partners.size <= MOST_WEIGHED) pass((one) => shelf.roundedFrom(one));
};

/**
 * Accounts for every number of both texts, each once, wherever in the field the translator has put it. A number
 * that one language names and the other counts (五城区, 'first') explains as many as it must.
 */
export const account = (
  source: Placed[],
  translation: Placed[],
  isAligned: boolean,
  texts: Texts,
): Account => {
  const firm = ({ quantity }: Placed) => quantity.firm;
  const soft = ({ quantity }: Placed) => !quantity.firm;
  const isSame = (one: Placed, other: Placed) => compareQuantities(one.quantity, other.quantity) !== null;

  const partners = new Map<Placed, Placed>();
  const asked = source.filter(firm);
  matchAll(asked, translation.filter(firm), isAligned, partners);
  reassign(source, translation, partners, MOST_WEIGHED);
  matchAll(asked, translation.filter(soft), isAligned, partners);
  const taken = new Set(partners.values());
  const repeated = repeatedCounts(source, texts);

  const unsaid = asked.filter((one) => !partners.has(one));
  const unasked = translation.filter((other) => firm(other) && !taken.has(other));
  const steady = source.filter((one) => !isRelativeYear(one));
  const isUnexplained = (other: Placed) =>
    !steady.some((one) => isSame(one, other) && (soft(one) || isSaidAgain(one, other, texts)));
  const added = unasked.length > MOST_WEIGHED ? unasked : unasked.filter(isUnexplained);
  const named = namedForRelative(source, added, texts);
  return {
    partners,
    missing: unexcused(unsaid, (one) =>
      translation.some((other) => isSame(one, other) && isSaidForAll(one, other, texts, repeated)),
    ),
    added: unexcused(added, (other) => named.has(other)),
  };
};
