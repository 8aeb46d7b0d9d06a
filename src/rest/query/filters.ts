import type { UID } from '@strapi/strapi';

import { isIndexed, isRecord } from '../../domain/record';
import { checkCondition } from './filter-conditions';
import { LIMITS } from './limits';
import { type Place, publicAttributes } from './public-attributes';
import { refuse } from './refuse';

interface Count {
  conditions: number;
}

/**
 * Holds `filters` against the public attributes. A filter on something hidden would answer questions
 * about it (does a draft contain this word?), so what may not be read may not be filtered by either.
 */
export const checkFilters = (uid: UID.Schema, filters: unknown, path: string): void => {
  checkGroup(uid, filters, path, 1, { conditions: 0 });
};

const checkGroup = (uid: UID.Schema, filters: unknown, path: string, depth: number, count: Count): void => {
  if (depth > LIMITS.filterDepth) refuse(path, 'query-too-deep', { path, allowed: LIMITS.filterDepth });
  if (!isRecord(filters)) return refuse(path, 'query-object-expected', { path });

  for (const [name, condition] of Object.entries(filters)) {
    const at = `${path}.${name}`;
    if (name === '$not') checkGroup(uid, condition, at, depth + 1, count);
    else if (name === '$and' || name === '$or') checkEach(uid, condition, at, depth, count);
    else checkNamed(uid, name, condition, path, depth, count);
  }
};

const checkEach = (uid: UID.Schema, list: unknown, path: string, depth: number, count: Count): void => {
  const items = isIndexed(list) ? Object.values(list) : list;
  if (!Array.isArray(items)) return refuse(path, 'query-list-expected', { path });
  items.forEach((item, index) => checkGroup(uid, item, `${path}[${index}]`, depth + 1, count));
};

const checkNamed = (
  uid: UID.Schema,
  name: string,
  condition: unknown,
  path: string,
  depth: number,
  count: Count,
): void => {
  const places = [...publicAttributes(uid)].filter(
    ([, { kind }]) => kind !== 'localizations' && kind !== 'media',
  );
  const place: Place | undefined = places.find(([placeName]) => placeName === name)?.[1];
  if (!place) {
    const allowed = ['$and', '$or', '$not', ...places.map(([placeName]) => placeName)];
    return refuse(path, 'query-name-unknown', { path, name, allowed });
  }
  count.conditions += 1;
  if (count.conditions > LIMITS.filterConditions) {
    refuse(path, 'query-too-many', { path, allowed: LIMITS.filterConditions });
  }
  const at = `${path}.${name}`;
  if (place.kind === 'scalar') checkCondition(place.type, condition, at);
  else if ('uid' in place) {
    checkOneOperator(condition, at);
    if (!isNullCheck(condition)) checkGroup(place.uid, condition, at, depth + 1, count);
  }
};

const BEHIND_LINK = ['$and', '$or', '$null', '$notNull'];

/** Behind a link Strapi takes names, or one operator by itself; with anything else it fails. */
const checkOneOperator = (condition: unknown, path: string): void => {
  if (!isRecord(condition)) return;
  const names = Object.keys(condition);
  const operator = names.find((name) => name.startsWith('$'));
  if (operator === undefined || (names.length === 1 && BEHIND_LINK.includes(operator))) return;
  refuse(path, 'query-operator-alone', { path, operator, allowed: BEHIND_LINK });
};

/** `filters[theme][$null]=true`: of a link itself only its absence can be asked. */
const isNullCheck = (condition: unknown): boolean =>
  isRecord(condition) &&
  Object.entries(condition).every(
    ([key, value]) => ['$null', '$notNull'].includes(key) && ['true', 'false'].includes(String(value)),
  );
