import { type Comparison, compare } from '../domain/comparison';
import { valueText } from '../domain/figure-text';
import { growthText } from '../domain/growth-text';
import type { Comparator, Direction, Locale } from '../domain/vocabulary';
import { dayText, shortDayText } from './dates';
import { messagesIn } from './messages';

/** A target as it was promised. */
export interface PromisedTarget {
  year: number;
  comparator: Comparator;
  value: number | null;
  unit: string | null;
  qualifier: string | null;
}

/** What was reported on it last: a value, and the day to which it counts. */
export interface ReportedValue {
  value?: number | null | undefined;
  unit?: string | null | undefined;
  asOf?: string | null | undefined;
}

interface Amount {
  value: number;
  unit: string;
  qualifier?: string | null;
}

/** What a page says of a target with a number: the sentence, and what it comes to. */
export interface PromisedAndReported {
  sentence: string;
  outcome: Exclude<Comparison['outcome'], 'untold'>;
}

/** @returns nothing where there is no value, or the two cannot be compared */
export const promisedAndReported = (
  target: PromisedTarget,
  reported: ReportedValue,
  direction: Direction | undefined,
  locale: Locale,
): PromisedAndReported | undefined => {
  const { value, unit, asOf } = reported;
  if (typeof value !== 'number' || !unit || !asOf) return undefined;
  const { outcome, promised, reported: converted } = compare(target, { value, unit, asOf }, direction);
  if (outcome === 'untold' || !promised) return undefined;
  const textOf = (amount: Amount) =>
    target.comparator === 'grow-by' ? growthText(amount, locale) : valueText(amount, locale);
  const isInYear = asOf.startsWith(String(target.year));
  const day = isInYear ? shortDayText(asOf, target.year, locale) : dayText(asOf, locale);
  return {
    sentence: messagesIn(locale).record.promise.comparison(textOf(promised), textOf(converted), day),
    outcome,
  };
};
