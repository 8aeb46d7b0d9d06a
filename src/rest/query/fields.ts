import type { UID } from '@strapi/strapi';

import { isRecord } from '../../domain/record';
import { publicAttributes } from './public-attributes';
import { refuse } from './refuse';

/** `a,b`, `['a', 'b']` and `{ 0: 'a' }` all mean the same list. */
export const listOf = (value: unknown, path: string): string[] => {
  const items = typeof value === 'string' ? value.split(',') : isRecord(value) ? Object.values(value) : value;
  if (!Array.isArray(items)) return refuse(path, 'query-list-expected', { path });
  return items.flatMap((item) => {
    if (typeof item !== 'string') return refuse(path, 'query-list-expected', { path });
    return item.split(',').map((name) => name.trim());
  });
};

export const checkFields = (uid: UID.Schema, fields: unknown, path: string): void => {
  const scalars = [...publicAttributes(uid)].filter(([, place]) => place.kind === 'scalar');
  const allowed = scalars.map(([name]) => name);
  for (const name of listOf(fields, path)) {
    if (name !== '*' && !allowed.includes(name)) refuse(path, 'query-name-unknown', { path, name, allowed });
  }
};
