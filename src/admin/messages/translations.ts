import { componentFieldId, helpId, ownId, typeFieldId, unitId } from './ids';
import type { FieldWords, PanelMessages } from './messages';
import { zhHans } from './zh-Hans';

type FieldId = (uid: string, field: string) => string;

const fieldEntries = (uid: string, fields: Record<string, FieldWords>, labelId: FieldId) =>
  Object.entries(fields).flatMap(([field, { label, help }]) => [
    [labelId(uid, field), label],
    [helpId(uid, field), quoteForIcu(help)],
  ]);

/** ICU gives meaning to braces, angle brackets and straight apostrophes; the help texts mean them as they stand. */
const quoteForIcu = (text: string) =>
  text.replace(/[{}<>']+/g, (signs) => `'${signs.replaceAll("'", "''")}'`);

/** The messages of one language as Strapi takes them: one flat list of ids and texts. */
export const translationsFrom = (messages: PanelMessages): Record<string, string> => {
  const types = Object.entries(messages.types).flatMap(([uid, words]) => [
    // Strapi looks up a type's name by the displayName of its schema, which is the Chinese name.
    [zhHans.types[uid]?.one ?? uid, words.many],
    ...fieldEntries(uid, words.fields, typeFieldId),
    ...Object.entries(messages.common).map(([field, label]) => [typeFieldId(uid, field), label]),
  ]);
  const components = Object.entries(messages.components).flatMap(([uid, words]) =>
    fieldEntries(uid, words.fields, componentFieldId),
  );
  return Object.fromEntries([
    ...components,
    ...types,
    // Strapi looks up the choices of an enumeration, in forms and in filters, by their bare values.
    ...Object.entries(messages.choices),
    ...Object.entries(messages.units).map(([sign, words]) => [unitId(sign), words]),
    ...Object.entries(messages.own).map(([key, text]) => [ownId(key), text]),
    ...Object.entries(messages.strapi),
  ]);
};
