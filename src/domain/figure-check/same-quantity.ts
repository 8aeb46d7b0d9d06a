import type { Quantity, Reading } from './quantity';

/**
 * A number said in millions, with an 'about' or in another unit may be rounded as long as three digits tell it:
 * fewer make 310.72亿元 into 'CNY 310 million' and 'CNY 31 billion' alike, mistakes that a reader cannot see.
 */
const FEWEST_DIGITS = 3;
/** 590.04亿元 is 59 billion to four digits, of which nobody prints the zeros. */
const MOST_LOST_WITH_ZEROS = 0.0005;

/** What binary fractions may blur. */
const DUST = 1e-9;

const isEqual = (one: number, other: number): boolean =>
  Math.abs(one - other) <= DUST * Math.max(Math.abs(one), Math.abs(other));

const isRounded = (exact: number, printed: number, place: number): boolean => {
  const lost = Math.abs(exact - printed);
  const digits = Math.floor(Math.log10(Math.abs(printed) / place) + DUST) + 1;
  const isFine = digits >= FEWEST_DIGITS || lost <= MOST_LOST_WITH_ZEROS * Math.abs(exact);
  return isFine && lost <= (place / 2) * (1 + DUST);
};

export type Closeness = 'equal' | 'rounded';

/** A translation says the same as the source, to the digit or rounded; nothing where it says something else. */
const closeness = (source: Reading, translation: Reading): Closeness | null => {
  if (source.kind !== translation.kind) return null;
  if (source.kind === 'name') return source.code === translation.code ? 'equal' : null;
  if (source.kind === 'year' && Number.isNaN(source.value)) return 'equal';
  if (source.kind === 'decade' && source.value % 100 === translation.value % 100)
    return source.value < 100 || translation.value < 100 || source.value === translation.value
      ? 'equal'
      : null;

  const [from, to] = [source.measure, translation.measure];
  if (from && to && from.dimension !== to.dimension) return null;
  if (from && to && from.dimension === 'money' && from.scale !== to.scale) return null;
  const isConverted = Boolean(from && to && from.scale !== to.scale);
  const factor = isConverted ? (from?.scale ?? 1) / (to?.scale ?? 1) : 1;
  const exact = source.value * factor;
  if (isEqual(exact, translation.value)) return 'equal';
  const { place, restated } = translation;
  const mayRound = place !== undefined && (restated || isConverted);
  return mayRound && isRounded(exact, translation.value, place) ? 'rounded' : null;
};

/** How close two numbers are in any of their readings. */
export const compareQuantities = (source: Quantity, translation: Quantity): Closeness | null => {
  let best: Closeness | null = null;
  for (const one of source.readings) {
    for (const other of translation.readings) {
      const found = closeness(one, other);
      if (found === 'equal') return 'equal';
      best ??= found;
    }
  }
  return best;
};
