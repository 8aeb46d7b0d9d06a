import { FACET_PATHS, type FacetedList } from '../../domain/facets';
import { isRecord } from '../../domain/record';
import type { Locale } from '../../domain/vocabulary';
import { untold } from '../as-of/reading';
import type { Choice } from './count';
import { conditionOf, documentsOf, TYPES } from './facets';

const valueAt = (item: unknown, path: string): unknown =>
  path.split('.').reduce((at, name) => (isRecord(at) ? at[name] : undefined), item);

const countBy = (entries: unknown[], path: string): Choice[] => {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const value = valueAt(entry, path) ?? null;
    if (value !== null) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
};

/** `pathway.report.year` needs `pathway.report`. */
const linksIn = (path: string): string[] => {
  const link = path.split('.').slice(0, -1).join('.');
  return link ? [link] : [];
};

/** What `countFacets` counts in the tables, counted from the documents that the record holds. */
export const countStanding = async (list: FacetedList, locale: Locale, chosen: Record<string, string>) => {
  const paths: Record<string, string> = FACET_PATHS[list];
  const documents = documentsOf(TYPES[list]);
  const links = [...new Set(Object.values(paths).flatMap(linksIn))];
  const asked = (except?: string) => ({
    locale,
    status: 'published',
    filters: {
      $and: Object.entries(paths).flatMap(([name, path]) =>
        name !== except && chosen[name] !== undefined ? [conditionOf(path, chosen[name])] : [],
      ),
    },
  });
  const [total, ...facets] = await untold(() =>
    Promise.all([
      documents.count(asked()),
      // All with the same links: while nothing is chosen they ask the same, which is read once.
      ...Object.entries(paths).map(async ([name, path]) => {
        const entries = await documents.findMany({ ...asked(name), populate: links });
        return [name, countBy(entries, path)] as const;
      }),
    ]),
  );
  return { total, facets: Object.fromEntries(facets) as Record<string, Choice[]> };
};
