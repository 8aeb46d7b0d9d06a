import { areOfOneKind } from '../../domain/figure-rules';
import { inUnit, isKnownUnit, type UnitSign } from '../../domain/units';
import type { Comparator } from '../../domain/vocabulary';
import type { Figure } from '../api/figure';
import type { NamedFigure } from './figures';
import { LEAST_ROWS } from './select';

/** What a chart needs of a target; the report tree and the target's own page both have it. */
export interface TargetFields {
  slug: string;
  statement: string;
  year: number;
  indicatorCode: string | null;
  comparator: Comparator;
  value: number | null;
  unit: string | null;
  qualifier: string | null;
}

/** A target with a number, in a unit that can be drawn. */
export type NumberedTarget = TargetFields & { value: number; unit: UnitSign };

export interface Point {
  /** A day, or the year of the result before. */
  at: string;
  /** In the target's unit. */
  value: number;
}

export interface TargetPicture {
  target: NumberedTarget;
  /** The result of the year before, where the report tells it. */
  before?: Point;
  updates: Point[];
}

export interface GrowthRow {
  target: NumberedTarget;
  before?: Point;
}

const isNumbered = (target: TargetFields): target is NumberedTarget =>
  target.value !== null && target.unit !== null && isKnownUnit(target.unit);

const inUnitOf = (target: NumberedTarget, value: number | null, unit: string | null): number | undefined =>
  value !== null && unit !== null && isKnownUnit(unit) && areOfOneKind(unit, target.unit)
    ? inUnit(value, unit, target.unit)
    : undefined;

/** What the figures say of a target's indicator in a year: growth by its change, anything else by its value. */
export const resultIn = (year: number, target: TargetFields, figures: Figure[]): Point | undefined => {
  if (!isNumbered(target)) return undefined;
  const at = String(year);
  const same = figures.filter(
    ({ indicatorCode, period }) => indicatorCode === target.indicatorCode && period === at,
  );
  const values = same.map((figure) =>
    target.comparator === 'grow-by'
      ? inUnitOf(target, figure.changePercent, '%')
      : inUnitOf(target, figure.value, figure.unit),
  );
  const value = values.find((found) => found !== undefined);
  return value === undefined ? undefined : { at, value };
};

/** The result that a target is set against. */
export const resultBefore = (target: TargetFields, figures: NamedFigure[]): Point | undefined =>
  resultIn(target.year - 1, target, figures);

/** @returns nothing for a target without a number, or with nothing to hold it against */
export const selectTarget = (
  target: TargetFields,
  figures: NamedFigure[],
  updates: { asOf: string; value: number | null; unit: string | null }[],
): TargetPicture | undefined => {
  if (!isNumbered(target)) return undefined;
  const before = resultBefore(target, figures);
  const points = updates
    .flatMap(({ asOf, value, unit }) => {
      const converted = inUnitOf(target, value, unit);
      return converted === undefined ? [] : [{ at: asOf, value: converted }];
    })
    .sort((a, b) => a.at.localeCompare(b.at));
  return before || points.length > 0 ? { target, before, updates: points } : undefined;
};

/** The targets of growth in per cent, in the printed order. */
export const selectGrowthTargets = (targets: TargetFields[], figures: NamedFigure[]): GrowthRow[] => {
  const rows = targets
    .filter(isNumbered)
    .filter(({ comparator, unit }) => comparator === 'grow-by' && unit === '%')
    .map((target) => ({ target, before: resultBefore(target, figures) }));
  return rows.length < LEAST_ROWS ? [] : rows;
};
