import { median } from '../median';

const digitsOf = (value: number): number => (value >= 100 ? 0 : value >= 10 ? 1 : 2);

export const shown = (value: number): string =>
  value.toLocaleString('en', {
    minimumFractionDigits: digitsOf(value),
    maximumFractionDigits: digitsOf(value),
  });

/** The median with the least and the most. */
export const spread = (values: number[], unit: string): string =>
  `${shown(median(values))} ${unit} (${shown(Math.min(...values))}–${shown(Math.max(...values))})`;

/** What so much of the values stay under. */
export const percentile = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN;
