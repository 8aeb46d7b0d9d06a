import type { UID } from '@strapi/strapi';

import { attributeSchema, type JsonSchema, orNull, ref } from './attribute-schema';
import { publicAttributesOf } from './entry-schemas';

const documentId: JsonSchema = { type: 'string' };

const object = (properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const list = (properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'array',
  items: object(properties),
});

const link = (...names: string[]): JsonSchema =>
  orNullObject(
    object(Object.fromEntries(['documentId', ...names].map((name) => [name, { type: 'string' }]))),
  );

const orNullObject = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

/** Some attributes of a type, as its own schema describes them. */
const some = (uid: UID.Schema, ...names: string[]): Record<string, JsonSchema> => {
  const attributes = new Map(publicAttributesOf(uid));
  return Object.fromEntries(
    names.map((name) => {
      const attribute = attributes.get(name);
      if (!attribute) throw new Error(`${uid} has no public attribute ${name}`);
      return [name, attributeSchema(attribute)];
    }),
  );
};

const figures = (): JsonSchema =>
  list(
    some(
      'record.figure',
      'indicatorCode',
      'value',
      'unit',
      'qualifier',
      'period',
      'changePercent',
      'rank',
      'rankScope',
    ),
  );

const progress = (): JsonSchema =>
  orNullObject(
    object({
      documentId,
      ...some('api::progress-update.progress-update', 'asOf', 'progressStatus', 'value', 'unit'),
      note: { type: ['string', 'null'], description: 'null where it is not translated yet.' },
      article: link('slug'),
    }),
  );

const article = (): JsonSchema =>
  object({
    documentId,
    locale: { type: 'string' },
    ...some('api::article.article', 'slug', 'kicker', 'title', 'subtitle', 'lead', 'body', 'publishedOn'),
    publishedAt: { type: 'string', format: 'date-time' },
    ...some('api::article.article', 'year', 'sourceOutlet'),
    byline: list(some('record.byline', 'role', 'names')),
    headings: orNullObject(
      object(some('record.headings', 'achievements', 'promises', 'targets', 'pathways')),
    ),
    photos: list({
      ...some('media.photo', 'placement', 'caption', 'alt', 'credit'),
      image: orNull(ref('Image')),
    }),
  });

/** What `/reports/{year}` answers: it names each attribute, as the presenter of the tree does. */
export const reportSchema = (): JsonSchema =>
  object({
    year: { type: 'integer' },
    locale: { type: 'string' },
    article: article(),
    themes: list({
      documentId,
      ...some('api::theme.theme', 'slug', 'order', 'name'),
      achievements: list({
        documentId,
        ...some('api::achievement.achievement', 'order', 'year', 'statement'),
        figures: figures(),
      }),
    }),
    honors: list({
      documentId,
      ...some('api::honor.honor', 'order', 'title', 'recipient', 'awardedBy', 'level', 'year'),
      theme: link('slug'),
      statedIn: link(),
    }),
    projects: list({
      documentId,
      ...some('api::project.project', 'slug', 'order', 'name', 'summary', 'progressStatus'),
      figures: figures(),
      theme: link('slug'),
      measure: link('slug'),
      statedIn: link(),
      latestProgress: progress(),
    }),
    targets: list({
      documentId,
      ...some('api::target.target', 'slug', 'order', 'statement', 'year', 'indicatorCode', 'comparator'),
      ...some('api::target.target', 'value', 'unit', 'qualifier', 'progressStatus'),
      latestProgress: progress(),
    }),
    pathways: list({
      documentId,
      ...some('api::pathway.pathway', 'slug', 'number', 'title'),
      measures: list({
        documentId,
        ...some('api::measure.measure', 'slug', 'number', 'title', 'text', 'progressStatus'),
        latestProgress: progress(),
      }),
    }),
    indicators: list(some('api::indicator.indicator', 'code', 'name', 'definition', 'unit', 'direction')),
  });
