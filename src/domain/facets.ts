/**
 * By what each list can be narrowed, and where its value stands in the content model.
 * The reader offers the first as links, the others in a form.
 */
export const FACET_PATHS = {
  articles: { kind: 'kind', year: 'year' },
  achievements: { theme: 'theme.slug', year: 'year' },
  projects: { status: 'progressStatus', theme: 'theme.slug', year: 'report.year' },
  honors: { level: 'level', theme: 'theme.slug', year: 'year' },
  targets: { status: 'progressStatus', year: 'year' },
  measures: { status: 'progressStatus', pathway: 'pathway.slug', year: 'pathway.report.year' },
} as const satisfies Record<string, Record<string, string>>;

export type FacetedList = keyof typeof FACET_PATHS;

export const FACETED_LISTS = Object.keys(FACET_PATHS) as FacetedList[];

export const isFacetedList = (name: string): name is FacetedList => Object.hasOwn(FACET_PATHS, name);
