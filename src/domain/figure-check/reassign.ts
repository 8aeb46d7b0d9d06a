import type { Placed } from './account';
import { compareQuantities } from './same-quantity';
import { keysOf } from './shelf';

type Candidates = (placed: Placed) => Placed[];

/** Looks up, for a number of one language, all of the other that are equal to it. */
const lookingUp = (all: Placed[], isEqual: (one: Placed, other: Placed) => boolean): Candidates => {
  const lists = new Map<string, Placed[]>();
  for (const placed of all)
    for (const key of placed.quantity.readings.flatMap(keysOf)) {
      const list = lists.get(key);
      if (list) list.push(placed);
      else lists.set(key, [placed]);
    }
  return (one) => {
    const found = one.quantity.readings.flatMap(keysOf).flatMap((key) => lists.get(key) ?? []);
    return [...new Set(found)].filter((other) => isEqual(one, other));
  };
};

/** Beyond so many numbers that are all alike, another order of them gains nothing. */
const FARTHEST = 300;

/**
 * Frees a number for one that has none, where what it stood for can have another: 二十次 gives 'twenty hectares'
 * back to 300亩 and takes 'twenty times'. Each finds its way along equal numbers only.
 */
export const reassign = (
  source: Placed[],
  translation: Placed[],
  partners: Map<Placed, Placed>,
  mostLeft: number,
): void => {
  const firm = ({ quantity }: Placed) => quantity.firm;
  const owners = new Map([...partners].map(([one, other]) => [other, one]));
  const isEqual = (one: Placed, other: Placed) => compareQuantities(one.quantity, other.quantity) === 'equal';
  const unsaid = source.filter((one) => firm(one) && !partners.has(one));
  const isLeft = translation.some((other) => firm(other) && !owners.has(other));
  if (!unsaid.length && !isLeft) return;

  const inTranslation = lookingUp(translation.filter(firm), isEqual);
  const inSource = lookingUp(source, (other, one) => isEqual(one, other));
  const pair = (one: Placed, other: Placed) => {
    partners.set(one, other);
    owners.set(other, one);
    return true;
  };

  const findFor = (one: Placed, seen: Set<Placed>): boolean =>
    inTranslation(one).some((other) => {
      if (seen.has(other) || seen.size > FARTHEST) return false;
      seen.add(other);
      const owner = owners.get(other);
      return (!owner || findFor(owner, seen)) && pair(one, other);
    });
  const findOwner = (other: Placed, seen: Set<Placed>): boolean =>
    inSource(other).some((one) => {
      if (!firm(one)) return true;
      if (seen.has(one) || seen.size > FARTHEST) return false;
      seen.add(one);
      const partner = partners.get(one);
      return (!partner || findOwner(partner, seen)) && pair(one, other);
    });

  if (unsaid.length <= mostLeft) for (const one of unsaid) findFor(one, new Set());
  const unasked = translation.filter((other) => firm(other) && !owners.has(other));
  if (unasked.length <= mostLeft) for (const other of unasked) findOwner(other, new Set());
};
