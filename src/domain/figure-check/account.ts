import type { Quantity, Reading } from './quantity';
import { isSaidAgain, isSaidForAll, repeatedCounts, type Texts } from './said-once';
import { compareQuantities } from './same-quantity';

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

/** What numbers that are equal have in common, so that they are looked up and not searched for. */
const keysOf = ({ kind, value, code, measure }: Reading): string[] => [
  `${kind} ${code ?? Number(value.toPrecision(9))}`,
  ...(measure && measure.dimension !== 'money'
    ? [`${measure.dimension} ${Number((value * measure.scale).toPrecision(9))}`]
    : []),
];

class Shelf {
  private readonly places = new Map<string, Placed[]>();
  readonly taken = new Set<Placed>();

  constructor(
    private readonly all: Placed[],
    private readonly isAligned: boolean,
  ) {
    for (const placed of all)
      for (const reading of placed.quantity.readings)
        for (const key of keysOf(reading)) {
          this.put(key, placed);
          if (isAligned) this.put(`${key} @${placed.sentence}`, placed);
        }
  }

  private put(key: string, placed: Placed): void {
    const list = this.places.get(key);
    if (list) list.push(placed);
    else this.places.set(key, [placed]);
  }

  /** The first that is free and equal, in the sentence that goes with it or anywhere. */
  equalTo(one: Placed, where: 'aligned' | 'anywhere', readings: Reading[]): Placed | undefined {
    if (where === 'aligned' && !this.isAligned) return undefined;
    for (const reading of readings) {
      for (const key of keysOf(reading)) {
        const list = this.places.get(where === 'aligned' ? `${key} @${one.sentence}` : key) ?? [];
        while (list[0] && this.taken.has(list[0])) list.shift();
        const found = list.find(
          (other) => !this.taken.has(other) && compareQuantities(one.quantity, other.quantity) === 'equal',
        );
        if (found) return found;
      }
    }
    return undefined;
  }

  roundedFrom(one: Placed): Placed | undefined {
    const free = this.all.filter(
      (other) => !this.taken.has(other) && compareQuantities(one.quantity, other.quantity) !== null,
    );
    return free.find(({ sentence }) => sentence === one.sentence) ?? free[0];
  }
}

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
  for (const where of ['aligned', 'anywhere'] as const) {
    pass((one) => shelf.equalTo(one, where, one.quantity.readings.slice(0, 1)));
    pass((one) => shelf.equalTo(one, where, one.quantity.readings));
  }
  pass((one) => shelf.roundedFrom(one));
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
  matchAll(asked, translation.filter(soft), isAligned, partners);
  const taken = new Set(partners.values());
  const repeated = repeatedCounts(source, texts);

  const missing = asked.filter(
    (one) =>
      !partners.has(one) &&
      !translation.some((other) => isSame(one, other) && isSaidForAll(one, other, texts, repeated)),
  );
  const added = translation.filter(
    (other) =>
      firm(other) &&
      !taken.has(other) &&
      !source.some((one) => isSame(one, other) && (soft(one) || isSaidAgain(one, other, texts))),
  );
  return { partners, missing, added };
};
