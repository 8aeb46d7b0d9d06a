import { inUnit, isKnownUnit, unitOf } from './units';
import type { Comparator, Direction } from './vocabulary';

export interface Promised {
  comparator: Comparator;
  year: number;
  value?: number | null;
  unit?: string | null;
  qualifier?: string | null;
}

export interface Reported {
  value: number;
  unit: string;
  /** The last day that the value speaks of: 2023-06-30. */
  asOf: string;
}

/**
 * `so-far`: the year is not over in what was reported, so nothing is decided yet.
 * `untold`: the promise has no number, or the two are not of one kind.
 */
export type Outcome = 'met' | 'exceeded' | 'short' | 'so-far' | 'untold';

export interface Comparison {
  outcome: Outcome;
  promised: { value: number; unit: string; qualifier?: string | null } | undefined;
  /** In the unit of the promise where that can be said. */
  reported: { value: number; unit: string };
  asOf: string;
}

/** Binary fractions leave dust, which decides nothing. */
const DUST = 1e-9;

/** What lies within a twentieth of it, or rounds to it as it was written, is about so much: 7.5 % is about 8 %. */
const roomAbout = (promised: number): number => {
  const decimals = String(promised).split('.')[1]?.length ?? 0;
  return Math.max(0.05 * Math.abs(promised), 0.5 * 10 ** -decimals);
};

type Side = 'inside' | 'better' | 'worse';

/** Where a value lies to a bound: `better` is beyond what was promised. */
const sideOf = (
  value: number,
  { value: promised, qualifier }: { value: number; qualifier?: string | null },
  direction: Direction,
): Side => {
  if (qualifier === 'at-least') return value >= promised - DUST ? 'inside' : 'worse';
  if (qualifier === 'at-most') return value <= promised + DUST ? 'inside' : 'worse';
  const room = (qualifier === 'about' ? roomAbout(promised) : 0) + DUST;
  if (Math.abs(value - promised) <= room) return 'inside';
  return value > promised === (direction === 'up') ? 'better' : 'worse';
};

/**
 * Once reached, a level that is to be reached stays reached, whatever the rest of the year brings;
 * growth, and what is to be kept or kept under, is known when the year is over.
 */
const isReachedForGood = ({ comparator, qualifier }: Promised, direction: Direction): boolean =>
  ['reach', 'fulfil'].includes(comparator) && direction === 'up' && qualifier !== 'at-most';

const OUTCOMES = { inside: 'met', better: 'exceeded', worse: 'short' } as const satisfies Record<
  Side,
  Outcome
>;

/**
 * What was reported against what was promised. Never calls something short that is not due: a value of a part
 * of the year is a verdict only where the promise is kept already.
 * @param direction which way the indicator is to go; up where nobody said
 */
export const compare = (promise: Promised, reported: Reported, direction: Direction = 'up'): Comparison => {
  const { value, unit, qualifier = null, year } = promise;
  const { asOf } = reported;
  const isGiven = typeof value === 'number' && typeof unit === 'string';
  const promised = isGiven ? { value, unit, qualifier } : undefined;
  const untold: Comparison = {
    outcome: 'untold',
    promised,
    reported: { value: reported.value, unit: reported.unit },
    asOf,
  };
  if (!promised || !isKnownUnit(promised.unit) || !isKnownUnit(reported.unit)) return untold;
  if (unitOf(promised.unit).dimension !== unitOf(reported.unit).dimension) return untold;
  const converted = inUnit(reported.value, reported.unit, promised.unit);
  const side = sideOf(converted, promised, direction);
  const isYearOver = asOf >= `${year}-12-31`;
  const isVerdict = isYearOver || (side !== 'worse' && isReachedForGood(promise, direction));
  return {
    outcome: isVerdict ? OUTCOMES[side] : 'so-far',
    promised,
    reported: { value: converted, unit: promised.unit },
    asOf,
  };
};
