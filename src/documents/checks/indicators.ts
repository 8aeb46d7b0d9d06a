import { SLUG_PATTERN } from '../../domain/slug';
import { isKnownUnit } from '../../domain/units';
import type { Row } from '../rows';
import { type Problem, problem } from './problem';

const INDICATOR = 'api::indicator.indicator';

/** The unit of each indicator that exists, by code; `undefined` for one that was looked for and does not. */
export type Units = Map<string, string | undefined>;

/** Looks for those of these indicators that no other row has asked for. */
export const learnUnits = async (units: Units, codes: string[]): Promise<void> => {
  const unknown = codes.filter((code) => !units.has(code));
  if (unknown.length === 0) return;
  const found: { code: string; unit: string }[] = await strapi.db
    .query(INDICATOR)
    .findMany({ select: ['code', 'unit'], where: { code: { $in: [...new Set(unknown)] } } });
  for (const code of unknown) units.set(code, found.find((indicator) => indicator.code === code)?.unit);
};

export const checkIndicator = async (row: Row): Promise<Problem[]> => {
  const code = String(row.code);
  const unit = String(row.unit);
  const others = await strapi.db
    .query(INDICATOR)
    .count({ where: { code, documentId: { $ne: row.documentId } } });
  return [
    ...(SLUG_PATTERN.test(code) ? [] : [problem('slug-malformed', ['code'], { slug: code })]),
    ...(others > 0 ? [problem('code-taken', ['code'], { code })] : []),
    ...(isKnownUnit(unit) ? [] : [problem('unit-unknown', ['unit'], { unit })]),
  ];
};
