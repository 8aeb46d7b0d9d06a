import type { FacetedList } from '../../domain/facets';
import { ARTICLE_KINDS, LEVELS, STATUSES } from '../../domain/vocabulary';
import type { PublicType } from '../public-types';

/** The content type of each list that can be narrowed. */
export const TYPES: Record<FacetedList, PublicType> = {
  articles: 'api::article.article',
  achievements: 'api::achievement.achievement',
  projects: 'api::project.project',
  honors: 'api::honor.honor',
  targets: 'api::target.target',
  measures: 'api::measure.measure',
};

/** Facets whose choices are a closed list, in the order in which they are shown. */
export const CODES: Record<string, readonly string[]> = {
  status: STATUSES,
  level: LEVELS,
  kind: ARTICLE_KINDS,
};

/** `report.year` equal to 2023, in the nested form that queries take. */
export const conditionOf = (path: string, value: string): Record<string, unknown> =>
  path
    .split('.')
    .reverse()
    .reduce<Record<string, unknown>>((inner, name, place) => ({ [name]: place === 0 ? value : inner }), {});

interface Reader {
  findMany: (params: object) => Promise<Record<string, unknown>[]>;
  count: (params: object) => Promise<number>;
}

/** Strapi's types want to know the names of attributes beforehand; those of a facet stand in a list. */
export const documentsOf = (uid: PublicType) => strapi.documents(uid) as unknown as Reader;
