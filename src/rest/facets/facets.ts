import type { PublicType } from '../public-types';

/** By what a list can be narrowed: the name of the choice and where its value stands. */
export const FACETS = {
  articles: { uid: 'api::article.article', paths: { kind: 'kind', year: 'year' } },
  achievements: { uid: 'api::achievement.achievement', paths: { theme: 'theme.slug', year: 'year' } },
  projects: {
    uid: 'api::project.project',
    paths: { status: 'progressStatus', theme: 'theme.slug', year: 'report.year' },
  },
  honors: { uid: 'api::honor.honor', paths: { level: 'level', theme: 'theme.slug', year: 'year' } },
  targets: { uid: 'api::target.target', paths: { status: 'progressStatus', year: 'year' } },
  measures: {
    uid: 'api::measure.measure',
    paths: { status: 'progressStatus', pathway: 'pathway.slug', year: 'pathway.report.year' },
  },
} as const satisfies Record<string, { uid: PublicType; paths: Record<string, string> }>;

export type FacetedList = keyof typeof FACETS;
export const FACETED_LISTS = Object.keys(FACETS) as FacetedList[];

export const isFacetedList = (name: string): name is FacetedList => name in FACETS;

/** `report.year` equal to 2023, in the nested form that queries take. */
export const conditionOf = (path: string, value: string): Record<string, unknown> =>
  path
    .split('.')
    .reverse()
    .reduce<Record<string, unknown>>((inner, name, place) => ({ [name]: place === 0 ? value : inner }), {});
