import { SLUG_PATTERN } from '../../domain/slug';
import { isKnownUnit } from '../../domain/units';
import type { Row } from '../rows';
import { type Problem, problem } from './problem';

const INDICATOR = 'api::indicator.indicator';

/** The unit of each of these indicators that exists, by code. */
export const indicatorUnits = async (codes: string[]): Promise<Map<string, string>> => {
  if (codes.length === 0) return new Map();
  const found: { code: string; unit: string }[] = await strapi.db
    .query(INDICATOR)
    .findMany({ select: ['code', 'unit'], where: { code: { $in: [...new Set(codes)] } } });
  return new Map(found.map(({ code, unit }) => [code, unit]));
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
