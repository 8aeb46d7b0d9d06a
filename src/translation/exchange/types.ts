import type { Locale } from '../../domain/vocabulary';

/** Rich text as Strapi keeps it; properties that are not named here are carried as they are. */
export interface TextNode {
  type: 'text';
  text: string;
  [property: string]: unknown;
}

export interface LinkNode {
  type: 'link';
  children: TextNode[];
  [property: string]: unknown;
}

export type InlineNode = TextNode | LinkNode;

/** A paragraph, heading, quote, code or item holds inline nodes, a list holds items and lists, an image nothing. */
export interface Block {
  type: string;
  children?: (Block | InlineNode)[];
  [property: string]: unknown;
}

interface FieldOf<Kind, Value> {
  /** `title`, `body`, `photos.0.caption`: unique within its document, letters, digits and `.` `-` `_` only. */
  path: string;
  kind: Kind;
  source: Value;
  /** The draft of the translation as it stands. */
  target: Value | null;
  note?: string;
  /** What the source said when the translation was made, where that is something else. */
  before?: string;
}

export type TextField = FieldOf<'text', string>;
export type BlocksField = FieldOf<'blocks', Block[]>;
export type ExchangeField = TextField | BlocksField;

export interface GlossaryTerm {
  term: string;
  translation: string;
  note?: string;
}

/** A number that both languages share, as each of them reads it: shown to the translator and not to be changed. */
export interface SharedFigure {
  label: string;
  source: string;
  target: string;
}

export interface ExchangeDocument {
  type: string;
  documentId: string;
  title: string;
  /** The publication of the source that the translation is made from. */
  sourceSeq: number;
  sourceDigest: string;
  fields: ExchangeField[];
  glossary: GlossaryTerm[];
  figures: SharedFigure[];
}

export interface ExchangeFile {
  sourceLocale: Locale;
  targetLocale: Locale;
  documents: ExchangeDocument[];
}

/** What names a document in a file: `article/abc123`. */
export const keyOf = ({ type, documentId }: Pick<ExchangeDocument, 'type' | 'documentId'>): string =>
  `${type}/${documentId}`;
