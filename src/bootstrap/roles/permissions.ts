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
    ({ uid }) => uid.startsWith('api::') && ![GLOSSARY, 'api::publication.publication'].includes(uid),
  );

/** For those who translate: it has one version for both languages, and is not public. */
const GLOSSARY = 'api::glossary-term.glossary-term';

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

/** What has no languages is not allowed by language. */
const allowGlossary = (strapi: Core.Strapi, ...verbs: Verb[]): Permission[] =>
  verbs.map((verb) => ({
    action: `plugin::content-manager.explorer.${verb}`,
    subject: GLOSSARY,
    properties: verb === 'delete' ? {} : { fields: fieldsOf(strapi, strapi.contentType(GLOSSARY)) },
  }));

const media = (...actions: string[]): Permission[] =>
  actions.map((action) => ({ action: `plugin::upload.${action}` }));

/** Everything on content, in both languages, and the media library. */
export const editorPermissions = (strapi: Core.Strapi): Permission[] => [
  ...editedTypes(strapi).flatMap((schema) => {
    const verbs: Verb[] = ['create', 'read', 'update', 'delete', ...publishVerb(schema)];
    return verbs.map((verb) => allow(schema, verb, BOTH, fieldsOf(strapi, schema)));
  }),
  ...allowGlossary(strapi, 'create', 'read', 'update', 'delete'),
  ...media('read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link'),
];

/** Reads both languages; writes and publishes only the words of the English, and keeps the glossary. */
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
  ...allowGlossary(strapi, 'create', 'read', 'update', 'delete'),
  ...media('read'),
];

/** Reads everything and publishes it; changes nothing. */
export const reviewerPermissions = (strapi: Core.Strapi): Permission[] => [
  ...editedTypes(strapi).flatMap((schema) => [
    allow(schema, 'read', BOTH, fieldsOf(strapi, schema)),
    ...publishVerb(schema).map((verb) => allow(schema, verb, BOTH, [])),
  ]),
  ...allowGlossary(strapi, 'read'),
  ...media('read'),
];
