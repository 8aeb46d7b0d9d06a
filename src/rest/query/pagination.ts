import { isRecord } from '../../domain/record';
import { LIMITS } from './limits';
import { refuse } from './refuse';

/** Smallest and largest of each; a page beyond the last is an empty list, as everywhere in Strapi. */
const RANGES: Record<string, [number, number]> = {
  page: [1, 1_000_000],
  pageSize: [1, LIMITS.pageSize],
  start: [0, 100_000_000],
  limit: [1, LIMITS.pageSize],
};

const ALLOWED = [...Object.keys(RANGES), 'withCount'];

/** What a route that pages in one way only takes. */
export const checkPages = (pagination: unknown): void => checkPagination(pagination, ['page', 'pageSize']);

export const checkPagination = (pagination: unknown, allowed = ALLOWED): void => {
  if (!isRecord(pagination)) return refuse('pagination', 'query-object-expected', { path: 'pagination' });
  const has = (...names: string[]) => names.some((name) => name in pagination);
  if (has('page', 'pageSize') && has('start', 'limit')) refuse('pagination', 'pagination-mixed', {});
  for (const [name, value] of Object.entries(pagination)) {
    const path = `pagination.${name}`;
    const range = RANGES[name];
    if (!allowed.includes(name)) refuse(path, 'query-name-unknown', { path: 'pagination', name, allowed });
    else if (range) checkNumber(path, value, range);
    else checkFlag(path, value);
  }
};

const checkNumber = (path: string, value: unknown, [min, max]: [number, number]): void => {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= min && number <= max)) refuse(path, 'query-number-expected', { path, min, max });
};

const checkFlag = (path: string, value: unknown): void => {
  const allowed = ['true', 'false', '1', '0'];
  if (typeof value !== 'string' || !allowed.includes(value)) {
    refuse(path, 'query-value-unknown', { path, value: String(value), allowed });
  }
};
