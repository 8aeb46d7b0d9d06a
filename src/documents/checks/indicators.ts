import type { Knex } from 'knex';

import { SLUG_PATTERN } from '../../domain/slug';
import { isKnownUnit } from '../../domain/units';
import type { Row } from '../rows';
import { type Problem, problem } from './problem';

export const INDICATOR = 'api::indicator.indicator';

/** The unit of each indicator that exists, by code; `undefined` for one that was looked for and does not. */
export type Units = Map<string, string | undefined>;

const known = new WeakMap<Knex.Transaction, Units>();

/** What a transaction knows of units: the panel saves and publishes in one. */
export const unitsWithin = (transaction: Knex.Transaction): Units => {
  const units: Units = known.get(transaction) ?? new Map();
  known.set(transaction, units);
  return units;
};

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
