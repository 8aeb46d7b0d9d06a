import type { UID } from '@strapi/strapi';

import { isRecord } from './fields';
import { LIMITS } from './limits';
import { publicAttributes } from './public-attributes';
import { refuse } from './refuse';

const GROUPS = ['$and', '$or', '$not'];

/**
 * Holds `filters` against the public attributes. A filter on something hidden would answer questions
 * about it (does a draft contain this word?), so what may not be read may not be filtered by either.
 */
export const checkFilters = (uid: UID.Schema, filters: unknown, path: string): void => {
  const count = { conditions: 0 };
  walk(uid, filters, path, 1, count);
};

const walk = (
  uid: UID.Schema,
  filters: unknown,
  path: string,
  depth: number,
  count: { conditions: number },
): void => {
  if (depth > LIMITS.filterDepth) refuse(path, 'query-too-deep', { path, allowed: LIMITS.filterDepth });
  if (Array.isArray(filters)) {
    filters.forEach((item, index) => walk(uid, item, `${path}[${index}]`, depth + 1, count));
    return;
  }
  if (!isRecord(filters)) return refuse(path, 'query-object-expected', { path });

  for (const [name, condition] of Object.entries(filters)) {
    const at = `${path}.${name}`;
    if (GROUPS.includes(name) || /^\d+$/.test(name)) walk(uid, condition, at, depth + 1, count);
    else checkCondition(uid, name, condition, path, depth, count);
  }
};

const checkCondition = (
  uid: UID.Schema,
  name: string,
  condition: unknown,
  path: string,
  depth: number,
  count: { conditions: number },
): void => {
  const places = [...publicAttributes(uid)].filter(
    ([, place]) => place.kind !== 'localizations' && place.kind !== 'media',
  );
  const place = places.find(([placeName]) => placeName === name)?.[1];
  if (!place) {
    const allowed = [...GROUPS, ...places.map(([placeName]) => placeName)];
    return refuse(path, 'query-name-unknown', { path, name, allowed });
  }
  count.conditions += 1;
  if (count.conditions > LIMITS.filterConditions) {
    refuse(path, 'query-too-many', { path, allowed: LIMITS.filterConditions });
  }
  if ('uid' in place && isRecord(condition)) {
    const inner = Object.fromEntries(Object.entries(condition).filter(([key]) => !isOperator(key)));
    walk(place.uid, inner, `${path}.${name}`, depth + 1, count);
  }
};

/** `$null`, `$eq` … apply to a relation itself; the groups hold further attributes. */
const isOperator = (key: string) => key.startsWith('$') && !GROUPS.includes(key);
