import type { GlossaryTerm } from './glossary';
import type { PublicTypeName } from './public-types';
import type { Part } from './snapshot';
import type { TranslationState } from './translation-state';

/** What the server tells the translation desk. */

/** One public document on its way into English. */
export interface QueueEntry {
  type: PublicTypeName;
  documentId: string;
  /** In Chinese, as it is public. */
  title: string;
  /** In English, as it is public. */
  translated: string | null;
  state: TranslationState;
  /** documentId of the report that it belongs to. */
  report: string | null;
  /** The publication of the source that stands. */
  sourceSeq: number;
  /** Since when it waits for a translator, or has its translation. */
  since: string;
}

/** Words that each language has of its own, side by side. */
export interface DeskField {
  /** `['title']`, or within a component `['photos', 1, 'caption']`. */
  path: (string | number)[];
  /** Whose attribute it is: the type, or the component. */
  model: string;
  kind: 'line' | 'text' | 'blocks';
  isRequired: boolean;
  maxLength: number | null;
  /** As it is public in Chinese: a text or blocks. */
  source: unknown;
  /** What the Chinese said when it was translated, where that is something else. */
  before?: unknown;
  /** The English draft. */
  target: unknown;
  /** Terms of the glossary in the source. */
  terms: GlossaryTerm[];
}

/** A number that both languages share, as each of them writes it. */
export interface DeskFigure {
  label: Record<'zh-Hans' | 'en', string>;
  text: Record<'zh-Hans' | 'en', string>;
}

export interface DeskDocument {
  type: PublicTypeName;
  documentId: string;
  title: string;
  state: TranslationState;
  since: string;
  hasDrafts: boolean;
  /** The publication of the source that stands. */
  sourceSeq: number;
  /** The one that the English rests on; nothing while there is no English. */
  restsOn: { seq: number; at: string } | null;
  /** Whether the English that is written down already follows the source that stands. */
  isFollowed: boolean;
  /** Whether the English draft says something else than the public English. */
  isModified: boolean;
  isPublic: boolean;
  may: { save: boolean; publish: boolean };
  fields: DeskField[];
  /** What is not words in the English components, by attribute: sent back beside the words. */
  frames: Record<string, Part[]>;
  /** Those attributes of which there is one, not a list. */
  single: string[];
  figures: DeskFigure[];
  links: { zh: string | null; en: string | null; history: string };
}
