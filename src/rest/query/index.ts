import { LOCALES } from '../../domain/vocabulary';
import type { PublicType } from '../public-types';
import { checkFields } from './fields';
import { checkFilters } from './filters';
import { checkPagination } from './pagination';
import { checkPopulate } from './populate';
import { refuse } from './refuse';
import { checkSort } from './sort';

type Query = Record<string, unknown>;

const ENTRY = ['fields', 'populate', 'locale', 'status', 'asOf', 'fallback'];
const LIST = [...ENTRY, 'filters', 'sort', 'pagination'];

const checkNames = (query: Query, allowed: string[]): void => {
  for (const name of Object.keys(query)) {
    if (!allowed.includes(name)) refuse(name, 'query-parameter-unknown', { name, allowed });
  }
};

/** One of a closed list, or nothing. */
export const checkChoice = (query: Query, name: string, allowed: readonly string[]): void => {
  const value = query[name];
  if (value === undefined || (typeof value === 'string' && allowed.includes(value))) return;
  refuse(name, 'query-value-unknown', { path: name, value: JSON.stringify(value), allowed: [...allowed] });
};

/** Parameters of a route of its own: only those it names, and which language. */
export const checkFixedQuery = (query: Query, allowed: string[]): void => {
  checkNames(query, allowed);
  checkChoice(query, 'locale', LOCALES);
};

/**
 * Refuses whatever a reader may not ask, before Strapi sees it: drafts, hidden fields, ways into other
 * tables, and requests that reach too far.
 * @throws ValidationError (400) that names the parameter and what is allowed
 */
export const checkPublicQuery = (uid: PublicType, query: Query, isList: boolean): void => {
  checkNames(query, isList ? LIST : ENTRY);
  checkChoice(query, 'locale', LOCALES);
  checkChoice(query, 'status', ['published']);
  if ('fields' in query) checkFields(uid, query.fields, 'fields');
  if ('populate' in query) checkPopulate(uid, query.populate, 'populate');
  if ('filters' in query) checkFilters(uid, query.filters, 'filters');
  if ('sort' in query) checkSort(uid, query.sort, 'sort');
  if ('pagination' in query) checkPagination(query.pagination);
};
