import type { VNode } from 'preact';
import { z } from 'zod';

import { FACET_PATHS, type FacetedList } from '../../../domain/facets';
import { ARTICLE_KINDS, LEVELS, STATUSES } from '../../../domain/vocabulary';
import { YEAR_PATTERN } from '../../../domain/addresses';
import type { Context, Visit } from '../../page';

/** How the choice of each facet is spelled in an address; what is spelled otherwise was not chosen. */
const SPELLINGS = {
  status: z.enum(STATUSES),
  level: z.enum(LEVELS),
  kind: z.enum(ARTICLE_KINDS),
  year: z.string().regex(new RegExp(`^${YEAR_PATTERN}$`)),
  theme: z.string().regex(/^[a-z0-9-]{1,200}$/),
  pathway: z.string().regex(/^[a-z0-9-]{1,200}$/),
};
export type Facet = keyof typeof SPELLINGS;
export type Chosen = Partial<Record<Facet, string>>;

export interface List<Item> {
  name: FacetedList;
  /** What to populate and how to sort. */
  query: string;
  item: z.ZodType<Item>;
  rows: (items: Item[], context: Context) => Promise<VNode> | VNode;
}

export const facetsOf = (name: FacetedList): Facet[] => Object.keys(FACET_PATHS[name]) as Facet[];

/** What is chosen, as the API filters by it. */
export const filtersOf = (name: FacetedList, chosen: Chosen): string[] =>
  Object.entries(FACET_PATHS[name]).flatMap(([facet, path]) => {
    const value = chosen[facet as Facet];
    if (value === undefined) return [];
    const place = path.split('.').map((step) => `[${step}]`);
    return [`filters${place.join('')}[$eq]=${encodeURIComponent(value)}`];
  });

export const chosenIn = (visit: Visit, facets: Facet[]): Chosen =>
  Object.fromEntries(
    facets.flatMap((facet) => {
      const spelled = SPELLINGS[facet].safeParse(visit.query.get(facet));
      return spelled.success ? [[facet, spelled.data]] : [];
    }),
  );

/** The address of a list with some choices, always spelled in the same order. */
export const listAddress = (visit: Visit, name: FacetedList, chosen: Chosen, page = 1): string => {
  const query = new URLSearchParams(Object.entries(chosen).sort(([a], [b]) => a.localeCompare(b)));
  if (page > 1) query.set('page', String(page));
  return `/${visit.prefix}/${name}${query.size > 0 ? `?${query}` : ''}`;
};
