import type { UID } from '@strapi/strapi';

import { attributeSchema, type JsonSchema, orNull, ref } from './attribute-schema';
import { publicAttributesOf } from './entry-schemas';
import { translation } from './translation-schema';

const documentId: JsonSchema = { type: 'string' };

const object = (properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** An item with words of its own, which may tell their language. */
const item = (properties: Record<string, JsonSchema>): JsonSchema => ({
  ...object(properties),
  properties: { ...properties, ...translation },
});

const items = (properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'array',
  items: item(properties),
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
    item({
      documentId,
      ...some('api::progress-update.progress-update', 'asOf', 'progressStatus', 'value', 'unit'),
      note: { type: ['string', 'null'], description: 'null where it is not translated yet.' },
      article: link('slug'),
    }),
  );

const article = (): JsonSchema =>
  item({
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
    themes: items({
      documentId,
      ...some('api::theme.theme', 'slug', 'order', 'name'),
      achievements: items({
        documentId,
        ...some('api::achievement.achievement', 'order', 'year', 'statement'),
        figures: figures(),
      }),
    }),
    honors: items({
      documentId,
      ...some('api::honor.honor', 'order', 'title', 'recipient', 'awardedBy', 'level', 'year'),
      theme: link('slug'),
      statedIn: link(),
    }),
    projects: items({
      documentId,
      ...some('api::project.project', 'slug', 'order', 'name', 'summary', 'progressStatus'),
      figures: figures(),
      theme: link('slug'),
      measure: link('slug'),
      statedIn: link(),
      latestProgress: progress(),
    }),
    targets: items({
      documentId,
      ...some('api::target.target', 'slug', 'order', 'statement', 'year', 'indicatorCode', 'comparator'),
      ...some('api::target.target', 'value', 'unit', 'qualifier', 'progressStatus'),
      latestProgress: progress(),
    }),
    pathways: items({
      documentId,
      ...some('api::pathway.pathway', 'slug', 'number', 'title'),
      measures: items({
        documentId,
        ...some('api::measure.measure', 'slug', 'number', 'title', 'text', 'progressStatus'),
        latestProgress: progress(),
      }),
    }),
    indicators: items(some('api::indicator.indicator', 'code', 'name', 'definition', 'unit', 'direction')),
  });
