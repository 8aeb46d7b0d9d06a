import type { Placed } from './account';
import type { Reading } from './quantity';
import { compareQuantities } from './same-quantity';

/** What numbers that are equal have in common, so that they are looked up and not searched for. */
export const keysOf = ({ kind, value, code, measure }: Reading): string[] => [
  `${kind} ${code ?? Number(value.toPrecision(9))}`,
  ...(measure && measure.dimension !== 'money'
    ? [`${measure.dimension} ${Number((value * measure.scale).toPrecision(9))}`]
    : []),
];

/** Marks what a number most probably means, so that 'eight times' is not taken for eight years before. */
export const LIKELIEST = 'likeliest ';

/** Numbers that may be taken, each once. */
export class Shelf {
  private readonly places = new Map<string, Placed[]>();
  readonly taken = new Set<Placed>();

  constructor(
    private readonly all: Placed[],
    private readonly isAligned: boolean,
  ) {
    for (const placed of all)
      placed.quantity.readings.forEach((reading, at) => {
        for (const key of keysOf(reading)) {
          for (const label of at === 0 ? ['', LIKELIEST] : ['']) {
            this.put(`${label}${key}`, placed);
            if (isAligned) this.put(`${label}${key} @${placed.sentence}`, placed);
          }
        }
      });
  }

  private put(key: string, placed: Placed): void {
    const list = this.places.get(key);
    if (list) list.push(placed);
    else this.places.set(key, [placed]);
  }

  /** The first that is free and equal, in the sentence that goes with it or anywhere. */
  equalTo(one: Placed, where: 'aligned' | 'anywhere', label: '' | typeof LIKELIEST): Placed | undefined {
    if (where === 'aligned' && !this.isAligned) return undefined;
    const { readings } = one.quantity;
    for (const reading of label === LIKELIEST ? readings.slice(0, 1) : readings) {
      for (const key of keysOf(reading).map((own) => `${label}${own}`)) {
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
