import type { UID } from '@strapi/strapi';

import { LOCALES } from '../../domain/vocabulary';
import { publicAttributes } from '../query/public-attributes';
import { isPublicType, PUBLIC_TYPES, type PublicType } from '../public-types';
import { attributeSchema, type JsonSchema, type LooseAttribute, schemaName } from './attribute-schema';
import { translation } from './translation-schema';

const ADDED_BY_STRAPI = ['createdAt', 'updatedAt', 'publishedAt', 'locale', 'localizations'];

/** The attributes of a type or component that the public may see, without what Strapi adds. */
export const publicAttributesOf = (uid: UID.Schema): [string, LooseAttribute][] => {
  const attributes: Record<string, LooseAttribute> = strapi.getModel(uid).attributes;
  return Object.entries(attributes).filter(([name, attribute]) => {
    if (attribute.private || ADDED_BY_STRAPI.includes(name)) return false;
    return attribute.type !== 'relation' || isPublicType(attribute.target ?? '');
  });
};

const properties = (uid: UID.Schema): Record<string, JsonSchema> =>
  Object.fromEntries(publicAttributesOf(uid).map(([name, attribute]) => [name, attributeSchema(attribute)]));

const id: JsonSchema = {
  type: 'integer',
  description: 'Changes at each publish; refer to documents by documentId or slug.',
};
const dateTime: JsonSchema = { type: 'string', format: 'date-time' };

const entrySchema = (uid: PublicType): JsonSchema => ({
  type: 'object',
  description: strapi.contentType(uid).info.description,
  properties: {
    id,
    documentId: { type: 'string', description: 'Stable identity of the document in all its locales.' },
    ...properties(uid),
    createdAt: dateTime,
    updatedAt: dateTime,
    publishedAt: dateTime,
    locale: { type: 'string', enum: [...LOCALES] },
    localizations: { type: 'array', items: { type: 'object' } },
    ...translation,
  },
  required: ['id', 'documentId'],
  additionalProperties: false,
});

const componentSchema = (uid: UID.Component): JsonSchema => ({
  type: 'object',
  properties: { id, ...properties(uid) },
  additionalProperties: false,
});

const image: JsonSchema = {
  type: 'object',
  description:
    'An uploaded image. `formats` holds versions for smaller screens, in WebP: `small`, `medium` and `large` are 480, 960 and 1600 pixels wide or as wide as the image.',
  properties: {
    id,
    documentId: { type: 'string' },
    name: { type: 'string' },
    alternativeText: { type: ['string', 'null'] },
    caption: { type: ['string', 'null'] },
    url: { type: 'string' },
    size: { type: 'number' },
    createdAt: dateTime,
    updatedAt: dateTime,
    publishedAt: dateTime,
    locale: { type: ['string', 'null'] },
    width: { type: ['integer', 'null'] },
    height: { type: ['integer', 'null'] },
    mime: { type: 'string' },
    formats: {
      type: ['object', 'null'],
      additionalProperties: {
        type: 'object',
        properties: {
          url: { type: 'string' },
          width: { type: 'integer' },
          height: { type: 'integer' },
          mime: { type: 'string' },
        },
        required: ['url', 'width', 'height', 'mime'],
      },
    },
  },
  required: ['url', 'mime'],
  additionalProperties: false,
};

/** One schema for each public type, for each component in them, and for images. */
export const entrySchemas = (): Record<string, JsonSchema> => {
  const components = PUBLIC_TYPES.flatMap((uid) =>
    publicAttributesOf(uid).flatMap(([, { component }]) => component ?? []),
  ) as UID.Component[];

  return {
    Image: image,
    ...Object.fromEntries(PUBLIC_TYPES.map((uid) => [schemaName(uid), entrySchema(uid)])),
    ...Object.fromEntries([...new Set(components)].map((uid) => [schemaName(uid), componentSchema(uid)])),
  };
};

/** The names that `fields` and `sort` take, and those that `populate` takes. */
export const parameterNames = (uid: UID.ContentType) => {
  const places = [...publicAttributes(uid)];
  const names = (isScalar: boolean) =>
    places.filter(([, { kind }]) => (kind === 'scalar') === isScalar).map(([name]) => name);
  return { fields: names(true), populate: names(false) };
};
