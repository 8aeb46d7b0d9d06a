import type { UID } from '@strapi/strapi';

import { LOCALES, SOURCE_LOCALE } from '../../domain/vocabulary';
import { FACET_PATHS } from '../../domain/facets';
import { LIMITS } from '../query/limits';
import type { JsonSchema } from './attribute-schema';
import { parameterNames } from './entry-schemas';

export interface Parameter {
  name: string;
  in: 'query' | 'path';
  required?: boolean;
  description: string;
  schema: JsonSchema;
  style?: 'deepObject';
  explode?: boolean;
}

const whole = (minimum: number, maximum?: number): JsonSchema => ({
  type: 'integer',
  minimum,
  ...(maximum !== undefined && { maximum }),
});

export const localeParameter: Parameter = {
  name: 'locale',
  in: 'query',
  description: 'Language of the words. Figures, dates and links are the same in both.',
  schema: { type: 'string', enum: [...LOCALES], default: SOURCE_LOCALE },
};

export const asOfParameter: Parameter = {
  name: 'asOf',
  in: 'query',
  description:
    'What was public at the end of this day in China, or at this moment, by the public record; meta.asOf says which of its rows was the last then.',
  schema: {
    anyOf: [
      { type: 'string', format: 'date' },
      { type: 'string', format: 'date-time' },
    ],
  },
};

export const fallbackParameter: Parameter = {
  name: 'fallback',
  in: 'query',
  description:
    'Where the asked locale has no published version, the source stands in, for filters, orders, relations and counts too; every item says in `translation` in which language it is. Together with asOf: as it was then.',
  schema: { type: 'string', enum: [SOURCE_LOCALE] },
};

const query = (name: string, description: string, schema: JsonSchema): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
});

export const entryParameters = (uid: UID.ContentType): Parameter[] => {
  const { fields, populate } = parameterNames(uid);
  const several = `One name, names joined by commas, or an array.`;
  return [
    localeParameter,
    fallbackParameter,
    asOfParameter,
    query('status', 'Only what is published is served.', { type: 'string', enum: ['published'] }),
    query('fields', `${several} Of: ${fields.join(', ')}.`, { type: 'string' }),
    query(
      'populate',
      `${several} Of: ${populate.join(', ') || 'none'}, or *; at most ${LIMITS.populateDepth} levels deep.`,
      { type: 'string' },
    ),
  ];
};

export const pageParameters: Parameter[] = [
  query('pagination[page]', 'Page, from 1.', whole(1)),
  query('pagination[pageSize]', 'Entries a page.', whole(1, LIMITS.pageSize)),
];

export const listParameters = (uid: UID.ContentType): Parameter[] => [
  ...entryParameters(uid),
  {
    ...query(
      'filters',
      `Strapi's filters, such as filters[year][$eq]=2023; at most ${LIMITS.filterDepth} deep.`,
      {
        type: 'object',
      },
    ),
    style: 'deepObject',
    explode: true,
  },
  query('sort', 'Names with a direction, such as order:asc.', { type: 'string' }),
  ...pageParameters,
  query('pagination[start]', 'Instead of page: how many to leave out.', whole(0)),
  query('pagination[limit]', 'Instead of pageSize: how many to give.', whole(1, LIMITS.pageSize)),
  query('pagination[withCount]', 'Whether to count the whole list.', { type: 'boolean' }),
];

/** What may be chosen, over all lists. */
export const facetParameters = (): Parameter[] => {
  const names = new Set(Object.values(FACET_PATHS).flatMap((paths) => Object.keys(paths)));
  return [...names].map((name) =>
    query(name, `Counts only what has this ${name}; for the lists that have one.`, { type: 'string' }),
  );
};
