import type { Core, Schema } from '@strapi/strapi';

import { isLocalized } from '../../documents/localized';
import { LOCALES, TRANSLATION_LOCALE } from '../../domain/vocabulary';

export interface Permission {
  action: string;
  subject?: string;
  properties?: { fields?: string[]; locales?: string[] };
}

type Verb = 'create' | 'read' | 'update' | 'delete' | 'publish';

const BOTH = [...LOCALES];
const ENGLISH = [TRANSLATION_LOCALE];

const editedTypes = (strapi: Core.Strapi): Schema.ContentType[] =>
  Object.values(strapi.contentTypes).filter(
    (schema) => schema.uid.startsWith('api::') && schema.uid !== 'api::publication.publication',
  );

const fieldsOf = (strapi: Core.Strapi, schema: Schema.ContentType): string[] =>
  strapi.service('admin::content-type').getNestedFields(schema, { components: strapi.components });

const localizedFieldsOf = (strapi: Core.Strapi, schema: Schema.ContentType): string[] =>
  fieldsOf(strapi, schema).filter((field) => {
    const attributes: Record<string, Schema.Attribute.AnyAttribute> = schema.attributes;
    return isLocalized(attributes[field.split('.')[0] ?? '']);
  });

const publishVerb = (schema: Schema.ContentType): Verb[] =>
  schema.options?.draftAndPublish ? ['publish'] : [];

const allow = (schema: Schema.ContentType, verb: Verb, locales: string[], fields: string[]): Permission => ({
  action: `plugin::content-manager.explorer.${verb}`,
  subject: schema.uid,
  properties: verb === 'delete' || verb === 'publish' ? { locales } : { fields, locales },
});

const media = (...actions: string[]): Permission[] =>
  actions.map((action) => ({ action: `plugin::upload.${action}` }));

/** Everything on content, in both languages, and the media library. */
export const editorPermissions = (strapi: Core.Strapi): Permission[] => [
  ...editedTypes(strapi).flatMap((schema) => {
    const verbs: Verb[] = ['create', 'read', 'update', 'delete', ...publishVerb(schema)];
    return verbs.map((verb) => allow(schema, verb, BOTH, fieldsOf(strapi, schema)));
  }),
  ...media('read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link'),
];

/** Reads both languages; writes and publishes only the words of the English. */
export const translatorPermissions = (strapi: Core.Strapi): Permission[] => [
  ...editedTypes(strapi).flatMap((schema) => {
    const words = localizedFieldsOf(strapi, schema);
    return [
      allow(schema, 'read', BOTH, fieldsOf(strapi, schema)),
      allow(schema, 'create', ENGLISH, words),
      allow(schema, 'update', ENGLISH, words),
      ...publishVerb(schema).map((verb) => allow(schema, verb, ENGLISH, [])),
    ];
  }),
  ...media('read'),
];

/** Reads everything and publishes it; changes nothing. */
export const reviewerPermissions = (strapi: Core.Strapi): Permission[] => [
  ...editedTypes(strapi).flatMap((schema) => [
    allow(schema, 'read', BOTH, fieldsOf(strapi, schema)),
    ...publishVerb(schema).map((verb) => allow(schema, verb, BOTH, [])),
  ]),
  ...media('read'),
];
