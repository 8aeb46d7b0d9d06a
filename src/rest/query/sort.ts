import type { UID } from '@strapi/strapi';

import { isRecord } from '../../domain/record';
import { listOf } from './fields';
import { LIMITS } from './limits';
import { publicAttributes } from './public-attributes';
import { refuse } from './refuse';

const DIRECTIONS = ['asc', 'desc'];

/** `{ theme: { order: 'asc' } }` says the same as `theme.order:asc`. */
const flatten = (value: unknown, path: string, prefix = ''): string[] => {
  if (typeof value === 'string' && prefix) return [`${prefix}:${value}`];
  if (typeof value === 'string' || Array.isArray(value)) {
    return Array.isArray(value) ? value.flatMap((item) => flatten(item, path)) : listOf(value, path);
  }
  if (!isRecord(value)) return refuse(path, 'query-list-expected', { path });
  return Object.entries(value).flatMap(([key, inner]) => {
    if (/^\d+$/.test(key) && !prefix) return flatten(inner, path);
    return flatten(inner, path, prefix ? `${prefix}.${key}` : key);
  });
};

/** @param deepest how many names one key may join */
export const checkSort = (
  uid: UID.Schema,
  sort: unknown,
  path: string,
  deepest: number = LIMITS.sortDepth,
): void => {
  const keys = flatten(sort, path);
  if (keys.length > LIMITS.sortKeys) refuse(path, 'query-too-many', { path, allowed: LIMITS.sortKeys });
  for (const key of keys) {
    const [names = '', direction = 'asc'] = key.split(':');
    if (!DIRECTIONS.includes(direction.toLowerCase())) {
      refuse(path, 'query-name-unknown', { path, name: direction, allowed: DIRECTIONS });
    }
    const steps = names.split('.');
    if (steps.length > deepest) refuse(path, 'query-too-deep', { path, allowed: deepest });
    checkSortedBy(uid, steps, path);
  }
};

const checkSortedBy = (uid: UID.Schema, [name = '', ...rest]: string[], path: string): void => {
  const places = publicAttributes(uid);
  const place = places.get(name);
  const isLeaf = rest.length === 0;
  if (place?.kind === 'scalar' && isLeaf) return;
  if (place?.kind === 'relation' && !isLeaf) return checkSortedBy(place.uid, rest, path);
  const allowed = [...places]
    .filter(([, { kind }]) => kind === 'scalar' || kind === 'relation')
    .map(([placeName]) => placeName);
  refuse(path, 'query-name-unknown', { path, name, allowed });
};
