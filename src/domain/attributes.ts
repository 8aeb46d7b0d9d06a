/** Of Strapi's description of an attribute what tells how its changes are told. */
export interface Attribute {
  type: string;
  customField?: string | undefined;
  /** A text that has to look like this is a code, not words. */
  regex?: string | RegExp | undefined;
  component?: string | undefined;
  /** Of a relation: api::article.article. */
  target?: string | undefined;
  /** Says whether each language has its own. */
  pluginOptions?: { i18n?: { localized?: boolean } } | undefined;
}

export type Attributes = Record<string, Attribute>;
export type Components = Record<string, { attributes: Attributes } | undefined>;

/** Whether a text is written for people, rather than an address, a code or a unit. */
export const isWords = ({ type, customField, regex }: Attribute): boolean =>
  ['string', 'text', 'richtext'].includes(type) && !customField && !regex;

/** api::article.article → article */
export const targetType = ({ target = '' }: Attribute): string => target.split('.').at(-1) ?? '';
