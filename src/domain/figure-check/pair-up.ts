import type { Placed } from './account';

const digitsOf = ({ quantity: { text, readings } }: Placed): string => {
  const printed = /\d[\d.,]*/.exec(text)?.[0] ?? String(readings[0]?.value ?? '');
  return printed
    .replace(/[.,]/g, '')
    .replace(/^0+|0+$/g, '')
    .slice(0, 3);
};

/** How much a number of the source and one of the translation look like the same one gone wrong. */
const likeness = (one: Placed, other: Placed, isCounterpart: boolean): number => {
  const [first] = one.quantity.readings;
  const [second] = other.quantity.readings;
  const sameDigits = digitsOf(one) === digitsOf(other) ? 3 : 0;
  const kinds = new Set(one.quantity.readings.map(({ kind }) => kind));
  const sameKind = other.quantity.readings.some(({ kind }) => kinds.has(kind)) ? 1 : 0;
  const sameMeasure = first?.measure && first.measure.dimension === second?.measure?.dimension ? 1 : 0;
  return sameDigits + sameKind + sameMeasure + (isCounterpart ? 2 : 0);
};

const ENOUGH = 3;
/** A text in which so much is wrong is no translation; its numbers are listed, not paired. */
const MOST_PAIRED = 200;

type Pair = [Placed, Placed] | [Placed, null] | [null, Placed];

/** The numbers missing and added, those together that plausibly belong together, in the order of the source. */
export const pairUp = (
  missing: Placed[],
  added: Placed[],
  isCounterpart: (one: Placed, other: Placed) => boolean,
): Pair[] => {
  const partners = new Map<Placed, Placed>();
  const taken = new Set<Placed>();
  const candidates =
    missing.length + added.length > MOST_PAIRED
      ? []
      : missing.flatMap((one) =>
          added.map((other) => ({ one, other, score: likeness(one, other, isCounterpart(one, other)) })),
        );
  for (const { one, other, score } of candidates.sort((a, b) => b.score - a.score)) {
    if (score < ENOUGH || partners.has(one) || taken.has(other)) continue;
    partners.set(one, other);
    taken.add(other);
  }
  return [
    ...missing.map((one): Pair => [one, partners.get(one) ?? null] as Pair),
    ...added.filter((other) => !taken.has(other)).map((other): Pair => [null, other]),
  ];
};
