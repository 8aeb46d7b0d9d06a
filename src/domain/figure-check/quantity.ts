import type { Measure } from './measures';

/**
 * What a text says with a number. `period` is a run of months, 709 for July to September; `clock` counts
 * minutes from midnight; `name` is a code such as 5G, of which the letters count too.
 */
export type QuantityKind =
  | 'number'
  | 'percent'
  | 'points'
  | 'times'
  | 'year'
  | 'decade'
  | 'month'
  | 'day'
  | 'period'
  | 'plan'
  | 'clock'
  | 'name';

export interface Reading {
  kind: QuantityKind;
  value: number;
  /** The place of the last printed digit: 1e7 for 31.07 billion. */
  place?: number;
  /** Written in another scale than the number itself (31.07 billion, about 46,500): it may be rounded. */
  restated?: boolean;
  measure?: Measure;
  code?: string;
}

export interface Quantity {
  text: string;
  start: number;
  end: number;
  /** A number that is not firm accounts for one of the other language, but is not missed itself. */
  firm: boolean;
  /** What it may mean, the likeliest first: 'three quarters' is 75 per cent or nine months. */
  readings: Reading[];
  /** A number with no unit of its own, which shares that of the number it leads to: the 8 of 8–10%. */
  open?: boolean;
  /** What the unit multiplies by, for the numbers that share it: 1e6 in 10–20 million. */
  scale?: number;
  /** A year or a plan that either language may name again or leave at 'the year', 'the plan'. */
  repeatable?: boolean;
}

export const reading = (
  kind: QuantityKind,
  value: number,
  more: Omit<Reading, 'kind' | 'value'> = {},
): Reading => ({ kind, value, ...more });

/** 十余家 is told as 'more than a dozen', though not as twelve. */
export const OVER_A_DOZEN = reading('name', 0, { code: 'DOZEN' });

/** The run of months from one to the other as one number. */
export const period = (from: number, to: number): Reading => reading('period', from * 100 + to);

/** A part of a whole, as per cent. */
export const share = (part: number, whole: number): Reading => reading('percent', (part / whole) * 100);
