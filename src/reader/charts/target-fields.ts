import type { Promised } from '../api/promise';
import type { TargetFields } from './select-targets';

/** What a chart needs of a promise that is a target; nothing for projects and measures. */
export const targetFields = (promised: Promised): TargetFields | undefined => {
  const { slug, statement, year, comparator } = promised;
  if (!statement || !year || !comparator) return undefined;
  return {
    slug,
    statement,
    year,
    comparator,
    indicatorCode: promised.indicatorCode ?? null,
    value: promised.value ?? null,
    unit: promised.unit ?? null,
    qualifier: promised.qualifier ?? null,
  };
};
