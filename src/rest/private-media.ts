import type { Core } from '@strapi/strapi';

/** What a reader needs of an image or a document; the rest tells how and where it is kept. */
const PUBLIC = [
  'name',
  'alternativeText',
  'caption',
  'width',
  'height',
  'formats',
  'mime',
  'size',
  'url',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'locale',
];

/** Strapi serves an upload with its storage provider, hash and folder; marked private, they stay inside. */
export const keepMediaPrivate = (strapi: Core.Strapi): void => {
  const attributes: Record<string, { private?: boolean }> =
    strapi.contentType('plugin::upload.file').attributes;
  for (const [name, attribute] of Object.entries(attributes)) {
    if (!PUBLIC.includes(name)) attribute.private = true;
  }
};
