import { isKnownUnit, unitOf } from './units';

/** What the rules below need of a stored figure; a database row has more. */
export interface FigureFields {
  indicatorCode?: string | null;
  value?: number | null;
  unit?: string | null;
  qualifier?: string | null;
  period?: string | null;
  changePercent?: number | null;
  rank?: number | null;
  rankScope?: string | null;
}

export type FigureProblem =
  | { rule: 'figure-is-empty'; field: 'value' }
  | { rule: 'value-needs-unit'; field: 'unit' }
  | { rule: 'unit-needs-value'; field: 'value' }
  | { rule: 'unit-unknown'; field: 'unit'; unit: string }
  | { rule: 'unit-of-other-kind'; field: 'unit'; unit: string; indicatorUnit: string }
  | { rule: 'period-malformed'; field: 'period'; period: string }
  | { rule: 'rank-needs-scope'; field: 'rankScope' }
  | { rule: 'scope-needs-rank'; field: 'rank' };

/** A year, a quarter or a month: 2022, 2022-Q3, 2022-06. */
export const PERIOD_PATTERN = /^\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?$/;

/** A form sends an emptied field as null or as an empty text. */
export const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';

/** 310.72 亿元 and 6000 万元 are of one kind; 310.72 亿元 and 5 % are not. */
export const areOfOneKind = (unit: string, other: string): boolean =>
  isKnownUnit(unit) && isKnownUnit(other) && unitOf(unit).dimension === unitOf(other).dimension;

export const unitProblems = (
  unit: string | null | undefined,
  indicatorUnit: string | undefined,
): FigureProblem[] => {
  if (!isGiven(unit) || typeof unit !== 'string') return [];
  if (!isKnownUnit(unit)) return [{ rule: 'unit-unknown', field: 'unit', unit }];
  if (indicatorUnit && !areOfOneKind(unit, indicatorUnit)) {
    return [{ rule: 'unit-of-other-kind', field: 'unit', unit, indicatorUnit }];
  }
  return [];
};

/** Everything that would make a figure mislead; an empty list when nothing would. */
export const figureProblems = (figure: FigureFields, indicatorUnit?: string): FigureProblem[] => {
  const problems: FigureProblem[] = [];
  if (figure.period && !PERIOD_PATTERN.test(figure.period)) {
    problems.push({ rule: 'period-malformed', field: 'period', period: figure.period });
  }
  const says = [figure.value, figure.changePercent, figure.rank].some(isGiven);
  if (!says) problems.push({ rule: 'figure-is-empty', field: 'value' });
  if (isGiven(figure.value) && !isGiven(figure.unit)) {
    problems.push({ rule: 'value-needs-unit', field: 'unit' });
  }
  if (isGiven(figure.unit) && !isGiven(figure.value)) {
    problems.push({ rule: 'unit-needs-value', field: 'value' });
  }
  if (isGiven(figure.rank) && !isGiven(figure.rankScope)) {
    problems.push({ rule: 'rank-needs-scope', field: 'rankScope' });
  }
  if (isGiven(figure.rankScope) && !isGiven(figure.rank)) {
    problems.push({ rule: 'scope-needs-rank', field: 'rank' });
  }
  return [...problems, ...unitProblems(figure.unit, indicatorUnit)];
};
