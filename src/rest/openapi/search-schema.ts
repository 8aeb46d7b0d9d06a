import { ARTICLE_KINDS, LOCALES, STATUSES } from '../../domain/vocabulary';
import { SEARCH_TYPES } from '../../domain/search';
import { type JsonSchema, orNull } from './attribute-schema';

const text: JsonSchema = { type: 'string' };
const whole: JsonSchema = { type: 'integer' };

const object = (properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const objectOrNull = (properties: Record<string, JsonSchema>): JsonSchema => ({
  anyOf: [object(properties), { type: 'null' }],
});

const segments: JsonSchema = {
  type: 'array',
  description: 'Pieces that make up a text, each saying whether it is what was looked for. Never markup.',
  items: object({ text, match: { type: 'boolean' } }),
};

const hit: JsonSchema = object({
  type: { type: 'string', enum: [...SEARCH_TYPES] },
  documentId: text,
  locale: { type: 'string', enum: [...LOCALES] },
  slug: orNull(text),
  title: segments,
  excerpt: segments,
  kind: orNull({ type: 'string', enum: [...ARTICLE_KINDS] }),
  code: orNull({ ...text, description: 'Of an indicator.' }),
  date: orNull({ ...text, format: 'date' }),
  year: orNull(whole),
  progressStatus: orNull({ type: 'string', enum: [...STATUSES] }),
  report: objectOrNull({ documentId: text, year: orNull(whole) }),
  theme: objectOrNull({ documentId: text, slug: text }),
  subject: {
    ...objectOrNull({ type: text, documentId: text, slug: text, title: text }),
    description: 'The target, project or measure that a progress update is about.',
  },
});

/** What `/search` answers. */
export const searchSchema: JsonSchema = object({
  data: { type: 'array', items: hit },
  meta: object({
    pagination: object({ page: whole, pageSize: whole, pageCount: whole, total: whole }),
    counts: {
      type: 'object',
      description: 'Hits by type, whatever type was asked for; a type without any is left out.',
      properties: Object.fromEntries(SEARCH_TYPES.map((type) => [type, whole])),
      additionalProperties: false,
    },
    query: object({ q: text, locale: text, type: orNull(text) }),
  }),
});
