import type { JsonSchema } from './attribute-schema';
import { entrySchemas } from './entry-schemas';
import { facetsSchema } from './facets-schema';
import { paths } from './paths';
import { changesSchema, differenceSchema, publicationSchema } from './record-schema';
import { reportSchema } from './report-schema';
import { searchSchema } from './search-schema';
import { translationSchema } from './translation-schema';

const error: JsonSchema = {
  type: 'object',
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      properties: {
        status: { type: 'integer' },
        name: { type: 'string' },
        message: { type: 'string', description: 'Names the parameter or field and what is allowed.' },
        details: { type: 'object' },
      },
      required: ['status', 'name', 'message'],
    },
  },
  required: ['data', 'error'],
};

/**
 * The public API in OpenAPI 3.1, made from the content types as they are. Strapi's generator was not
 * used: see docs/decisions/0004-own-openapi.md.
 */
export const openapiDocument = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Duixian 兑现',
    version: '1',
    description: "A government's yearly report and what came of it: read-only, published content, no token.",
  },
  servers: [{ url: '/api' }],
  paths: paths(),
  components: {
    schemas: {
      ...entrySchemas(),
      Report: reportSchema(),
      Facets: facetsSchema(),
      SearchResult: searchSchema,
      Translation: translationSchema,
      Publication: publicationSchema,
      Changes: changesSchema,
      Difference: differenceSchema,
      Error: error,
    },
  },
});
