import { SOURCE_LOCALE } from '../domain/vocabulary';
import { prefixOf, type Prefix, PREFIXES } from './language';
import type { Page, Visit } from './page';

/** The language whose page this is: where the source stands in for a translation, the source's. */
export const ownPrefix = ({ standsIn }: Pick<Page, 'standsIn'>, { prefix }: Visit): Prefix =>
  standsIn ? prefixOf(SOURCE_LOCALE) : prefix;

/** The visit of the page that this one is. */
export const ownVisit = (page: Pick<Page, 'standsIn'>, visit: Visit): Visit => {
  const prefix = ownPrefix(page, visit);
  return { ...visit, prefix, locale: PREFIXES[prefix] };
};

/**
 * The one full address of what a page shows, in a language. Of the query only the number of a later page
 * belongs to it: what a list is narrowed by shows nothing that the whole list does not.
 */
export const canonicalAddress = (
  { part }: Pick<Page, 'part'>,
  { path, origin }: Visit,
  prefix: Prefix,
): string => `${origin}/${prefix}${path}${part && part.number > 1 ? `?page=${part.number}` : ''}`;
