import { PUBLICATION_ACTIONS } from '../../domain/publication';
import { PUBLIC_TYPE_NAMES } from '../../domain/public-types';
import { SIGNIFICANCES } from '../../domain/significance';
import { LOCALES } from '../../domain/vocabulary';
import { ROWS } from '../record-query';
import { type JsonSchema, ref } from './attribute-schema';
import { localeParameter, type Parameter } from './parameters';

/** Rows are numbered from 1. */
const seq: JsonSchema = { type: 'integer', minimum: 1 };

const inQuery = (name: string, description: string, schema: JsonSchema): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
});

const inPath = (name: string, description: string, schema: JsonSchema): Parameter => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
});

const limit = inQuery('limit', 'How many rows.', {
  type: 'integer',
  minimum: 1,
  maximum: ROWS.most,
  default: ROWS.usual,
});
const before = inQuery('before', 'Rows before this number, newest first.', seq);
const type = { type: 'string', enum: [...PUBLIC_TYPE_NAMES] };
const text = { type: 'string' };

const changesParameters: Parameter[] = [
  inQuery('since', 'Rows after this number, oldest first; 0 for all.', { ...seq, minimum: 0 }),
  before,
  inQuery('order', 'newest: from the newest on.', { type: 'string', enum: ['newest', 'oldest'] }),
  limit,
  inQuery('locale', 'In one language only.', { type: 'string', enum: [...LOCALES] }),
  inQuery('type', 'Of one type only.', type),
  inQuery('significance', 'Of one kind only.', { type: 'string', enum: [...SIGNIFICANCES] }),
  inQuery('action', 'What became public, or what was withdrawn.', {
    type: 'string',
    enum: [...PUBLICATION_ACTIONS],
  }),
  inQuery('slug', 'What had this address then.', text),
  inQuery('document', 'documentId of what was published.', text),
  inQuery('page', 'documentId of what has the page that shows it.', text),
  inQuery('differences', 'true: each row says what it changed.', { type: 'string', enum: ['true', 'false'] }),
];

const subject: Parameter[] = [
  inPath('type', 'Singular name of the type.', type),
  inPath('documentId', 'documentId of what was published.', text),
];

const answers = (description: string, schema: string, isKnown: boolean) => ({
  200: { description, content: { 'application/json': { schema: ref(schema) } } },
  400: {
    description: 'A parameter is not allowed; the message names it.',
    content: { 'application/json': { schema: ref('Error') } },
  },
  ...(isKnown && {
    404: {
      description: 'The record knows nothing of it.',
      content: { 'application/json': { schema: ref('Error') } },
    },
  }),
});

/** The addresses of the public record. */
export const recordPaths = {
  '/changes': {
    get: {
      operationId: 'listChanges',
      tags: ['Record'],
      summary:
        'The public record: everything that became public or was withdrawn. Reading on never skips a row.',
      parameters: changesParameters,
      responses: answers('Rows of the record.', 'Changes', false),
    },
  },
  '/history/{type}/{documentId}': {
    get: {
      operationId: 'getHistory',
      tags: ['Record'],
      summary: 'Every publication of one document in one language, newest first, each with what it changed.',
      parameters: [...subject, localeParameter, before, limit],
      responses: answers('Rows of the record.', 'Changes', true),
    },
  },
  '/history/{type}/{documentId}/difference': {
    get: {
      operationId: 'getDifference',
      tags: ['Record'],
      summary: 'What is different between any two publications of one document in one language.',
      parameters: [
        ...subject,
        { ...inQuery('from', 'Number of the one.', seq), required: true },
        { ...inQuery('to', 'Number of the other.', seq), required: true },
      ],
      responses: answers('Both rows, and the differences.', 'Difference', true),
    },
  },
};
