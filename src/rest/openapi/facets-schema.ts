import type { JsonSchema } from './attribute-schema';
import { translation } from './translation-schema';

const choice: JsonSchema = {
  type: 'object',
  properties: {
    value: { type: 'string' },
    name: {
      type: ['string', 'null'],
      description: 'The words of a theme or pathway, in the language asked for.',
    },
    count: { type: 'integer', minimum: 1 },
    ...translation,
  },
  required: ['value', 'name', 'count'],
  additionalProperties: false,
};

/** What `/facets/{list}` answers: each facet of the list with its choices in the order they are shown. */
export const facetsSchema = (): JsonSchema => ({
  type: 'object',
  properties: {
    total: { type: 'integer', minimum: 0 },
    facets: { type: 'object', additionalProperties: { type: 'array', items: choice } },
  },
  required: ['total', 'facets'],
  additionalProperties: false,
});
