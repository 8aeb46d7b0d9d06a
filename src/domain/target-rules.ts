import { type FigureProblem, isGiven, unitProblems } from './figure-rules';

export interface TargetFields {
  comparator?: string | null;
  value?: number | null;
  unit?: string | null;
}

export type TargetProblem =
  | FigureProblem
  | { rule: 'comparator-needs-value'; field: 'value'; comparator: string }
  | { rule: 'growth-is-in-percent'; field: 'unit'; unit: string };

const COMPARATORS_WITH_VALUE = ['grow-by', 'reach'];

/** A promise to grow is in per cent; a promise to reach is in a unit of its indicator's kind. */
export const targetProblems = (target: TargetFields, indicatorUnit?: string): TargetProblem[] => {
  const { comparator, value, unit } = target;
  const problems: TargetProblem[] = [];
  if (comparator && COMPARATORS_WITH_VALUE.includes(comparator) && !isGiven(value)) {
    problems.push({ rule: 'comparator-needs-value', field: 'value', comparator });
  }
  if (isGiven(value) && !isGiven(unit)) problems.push({ rule: 'value-needs-unit', field: 'unit' });
  if (isGiven(unit) && !isGiven(value)) problems.push({ rule: 'unit-needs-value', field: 'value' });
  if (comparator === 'grow-by' && unit && unit !== '%' && unit !== '个百分点') {
    problems.push({ rule: 'growth-is-in-percent', field: 'unit', unit });
    return problems;
  }
  const kind = comparator === 'grow-by' ? undefined : indicatorUnit;
  return [...problems, ...unitProblems(unit, kind)];
};
