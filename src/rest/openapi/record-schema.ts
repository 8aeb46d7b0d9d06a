import { PUBLICATION_ACTIONS } from '../../domain/publication';
import { PUBLIC_TYPE_NAMES } from '../../domain/public-types';
import { SIGNIFICANCES } from '../../domain/significance';
import { LOCALES } from '../../domain/vocabulary';
import { type JsonSchema, orNull, ref } from './attribute-schema';

const text: JsonSchema = { type: 'string' };
const whole: JsonSchema = { type: 'integer' };
const type: JsonSchema = { type: 'string', enum: [...PUBLIC_TYPE_NAMES] };
const digest: JsonSchema = { type: 'string', pattern: '^[0-9a-f]{64}$' };

const object = (properties: Record<string, JsonSchema>, optional: string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

const change: JsonSchema = {
  type: 'object',
  description: 'One difference to what stood before. What was not there before, or is not any more, is null.',
  properties: {
    field: { ...text, description: 'The attribute of the document.' },
    path: {
      type: 'array',
      items: { type: ['string', 'integer'] },
      description: 'Down to what is different.',
    },
    kind: { type: 'string', enum: ['words', 'value', 'figure', 'link', 'image', 'order', 'form'] },
    type: { ...text, description: 'Of a link: what it leads to.' },
    before: {},
    after: {},
  },
  required: ['field', 'path', 'kind', 'before', 'after'],
  additionalProperties: false,
};

/** One row of the public record. */
export const publicationSchema: JsonSchema = object(
  {
    seq: { ...whole, minimum: 1, description: 'From 1 without a gap, in the order of the commits.' },
    at: { ...text, format: 'date-time', description: 'Rows of one commit share it.' },
    type,
    documentId: text,
    locale: { type: 'string', enum: [...LOCALES] },
    action: { type: 'string', enum: [...PUBLICATION_ACTIONS] },
    significance: { type: 'string', enum: [...SIGNIFICANCES] },
    note: orNull({ ...text, description: 'Said to readers, in the language of the row.' }),
    title: text,
    slug: orNull(text),
    sourceSeq: orNull({
      ...whole,
      description: 'For a translation: the row of the source that it rests on.',
    }),
    causeSeq: orNull({ ...whole, description: 'The row of the same commit that brought this one about.' }),
    page: {
      anyOf: [object({ type: orNull(type), documentId: text, slug: orNull(text) }), { type: 'null' }],
      description: 'What has the page that shows it.',
    },
    contentDigest: orNull({
      ...digest,
      description: 'SHA-256 of what became public; null for a withdrawal.',
    }),
    previousDigest: orNull({ ...digest, description: 'Of the row before; null for the first.' }),
    digest: {
      ...digest,
      description:
        'SHA-256 of this row as canonical JSON: seq, at, type, documentId, locale, action, significance, note, title, slug, sourceSeq, causeSeq, pageId (the documentId of page), contentDigest, previousDigest; names in order, no white space.',
    },
    changes: { type: 'array', items: change },
    cause: {
      anyOf: [
        object({
          seq: whole,
          type,
          documentId: text,
          locale: { type: 'string', enum: [...LOCALES] },
          note: orNull(text),
        }),
        { type: 'null' },
      ],
      description: 'The row that `causeSeq` names.',
    },
  },
  ['changes', 'cause'],
);

const rows: JsonSchema = { type: 'array', items: ref('Publication') };

const meta = object({
  next: orNull({ ...whole, description: 'The number to read on from: as `since`, or as `before`.' }),
  latest: {
    ...whole,
    description: 'The newest row of those that are asked for, whether it is in this answer or not.',
  },
});

/** What `/changes` and `/history` answer. */
export const changesSchema: JsonSchema = object({ data: rows, meta });

/** What the comparison of two publications answers. */
export const differenceSchema: JsonSchema = object({
  data: object({
    from: ref('Publication'),
    to: ref('Publication'),
    changes: { type: 'array', items: change },
  }),
  meta: { type: 'object' },
});
