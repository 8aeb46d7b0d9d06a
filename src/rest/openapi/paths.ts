import { LONGEST_QUERY, SEARCH_TYPES } from '../../domain/search';
import { FACETED_LISTS } from '../../domain/facets';
import { recordPaths } from './record-paths';
import { PUBLIC_TYPES, type PublicType } from '../public-types';
import { type JsonSchema, ref, schemaName } from './attribute-schema';
import {
  asOfParameter,
  entryParameters,
  facetParameters,
  fallbackParameter,
  listParameters,
  localeParameter,
  pageParameters,
  type Parameter,
} from './parameters';

const json = (description: string, schema: JsonSchema) => ({
  description,
  content: { 'application/json': { schema } },
});

const failure = (description: string) => json(description, ref('Error'));

const meta: JsonSchema = {
  type: 'object',
  properties: {
    asOf: {
      type: 'object',
      description: 'Only where asOf was asked for.',
      properties: {
        moment: { type: 'string', format: 'date-time' },
        seq: { type: 'integer', minimum: 0, description: 'The last row of the record then; 0 for none.' },
      },
      required: ['moment', 'seq'],
    },
  },
};

const answer = (data: JsonSchema): JsonSchema => ({
  type: 'object',
  properties: { data, meta },
  required: ['data', 'meta'],
});

const notThere = { 404: failure('Nothing of that name is published in that language.') };
const gone = { 410: failure('It was withdrawn: `details` says when and why.') };

/** A list is there whatever it holds; one thing may not be there, or not any more. */
const FAILURES = { list: {}, single: notThere, one: { ...notThere, ...gone } };

const operation = (
  id: string,
  tag: string,
  summary: string,
  parameters: Parameter[],
  data: JsonSchema,
  read: keyof typeof FAILURES,
) => ({
  get: {
    operationId: id,
    tags: [tag],
    summary,
    parameters,
    responses: {
      200: json('The published content.', answer(data)),
      400: failure('A parameter is not allowed; the message names it.'),
      ...FAILURES[read],
    },
  },
});

const idParameter: Parameter = {
  name: 'documentId',
  in: 'path',
  required: true,
  description: 'documentId of the entry.',
  schema: { type: 'string' },
};

const yearParameter: Parameter = {
  name: 'year',
  in: 'path',
  required: true,
  description: 'Year of the report.',
  schema: { type: 'integer' },
};

const searchParameters: Parameter[] = [
  {
    name: 'q',
    in: 'query',
    required: true,
    description: 'What to search for: Chinese, English or numbers; every word must be found.',
    schema: { type: 'string', maxLength: LONGEST_QUERY },
  },
  localeParameter,
  {
    name: 'type',
    in: 'query',
    description: 'Hits of one type only; meta.counts tells of all.',
    schema: { type: 'string', enum: [...SEARCH_TYPES] },
  },
  ...pageParameters,
];

const listParameter: Parameter = {
  name: 'list',
  in: 'path',
  required: true,
  description: 'Which list.',
  schema: { type: 'string', enum: [...FACETED_LISTS] },
};

const pathsOf = (uid: PublicType) => {
  const schema = strapi.contentType(uid);
  const name = schemaName(uid);
  const { description = '', pluralName, singularName } = schema.info;
  if (schema.kind === 'singleType') {
    return {
      [`/${singularName}`]: operation(
        `get${name}`,
        name,
        description,
        entryParameters(uid),
        ref(name),
        'single',
      ),
    };
  }
  const list: JsonSchema = { type: 'array', items: ref(name) };
  const one = [idParameter, ...entryParameters(uid)];
  return {
    [`/${pluralName}`]: operation(`list${name}`, name, description, listParameters(uid), list, 'list'),
    [`/${pluralName}/{documentId}`]: operation(`get${name}`, name, description, one, ref(name), 'one'),
  };
};

/** Every address that anybody may read. */
export const paths = () => ({
  ...Object.assign({}, ...PUBLIC_TYPES.map(pathsOf)),
  '/reports/{year}': operation(
    'getReport',
    'Report',
    'The whole report of a year as one tree.',
    [yearParameter, localeParameter, fallbackParameter, asOfParameter],
    ref('Report'),
    'one',
  ),
  '/search': {
    get: {
      operationId: 'search',
      tags: ['Search'],
      summary: 'What is published and holds every word of a question, the best first.',
      parameters: searchParameters,
      responses: {
        200: json('The hits.', ref('SearchResult')),
        400: failure('A parameter is not allowed; the message names it.'),
      },
    },
  },
  '/facets/{list}': operation(
    'countFacets',
    'Facets',
    'By what a list can be narrowed, with how many entries stand behind each choice.',
    [listParameter, localeParameter, fallbackParameter, asOfParameter, ...facetParameters()],
    ref('Facets'),
    'list',
  ),
  ...recordPaths,
  '/openapi.json': {
    get: {
      operationId: 'getOpenapi',
      tags: ['Description'],
      summary: 'This description.',
      responses: { 200: json('OpenAPI 3.1', { type: 'object' }) },
    },
  },
});
