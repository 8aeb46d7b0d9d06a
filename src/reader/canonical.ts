import type { Page, Visit } from './page';

/**
 * The one full address of what a page shows, in a language. Of the query only the number of a later page
 * belongs to it: what a list is narrowed by shows nothing that the whole list does not.
 */
export const canonicalAddress = (
  { part }: Pick<Page, 'part'>,
  { path, origin }: Visit,
  prefix: Visit['prefix'],
): string => `${origin}/${prefix}${path}${part && part.number > 1 ? `?page=${part.number}` : ''}`;
