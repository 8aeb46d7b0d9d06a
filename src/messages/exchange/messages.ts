import type { MessageParams } from '../messages';

/** What each refusal of a translator's file needs to be said; where it stands is said before it. */
export interface ExchangeMessageParams {
  'file-too-large': { bytes: number; allowed: number };
  'file-empty': object;
  'file-unpacks-too-large': { allowed: number };
  'file-not-xliff': { found: string };
  'file-not-spreadsheet': { reason: string };
  'file-not-ours': { missing: string };
  'file-malformed': { reason: string };
  'file-too-deep': { allowed: number };
  'encoding-not-utf-8': { found: string };
  'doctype-refused': object;
  'version-unknown': { found: string; allowed: string[] };
  'language-differs': { found: string; allowed: string };
  'element-misplaced': { element: string; inside: string };
  'document-unknown': object;
  'document-doubled': object;
  'publication-unknown': { found: string; allowed: string };
  'source-changed-since': { before: string | null; now: string | null; seq: number; currentSeq: number };
  'source-altered': { found: string; expected: string };
  'segment-missing': { expected: string };
  'segment-doubled': object;
  'segment-unknown': { found: string };
  'segments-reordered': { found: string[]; expected: string[] };
  'figure-altered': { label: string; found: string; expected: string };
  'link-altered': { found: string; expected: string };
  'mark-lost': { mark: string; expected: string };
  'mark-added': { mark: string; allowed: string };
  'marks-crossed': { mark: string };
  'mark-empty': { mark: string };
  'tag-broken': { found: string };
  'markup-in-text': { found: string };
  'character-refused': { character: string };
  'figures-differ': MessageParams['figures-differ'];
  'cell-formula': { cell: string };
  'cell-not-text': { cell: string };
  'text-too-long-for-cell': { length: number; allowed: number };
}

export type ExchangeMessages = {
  [Key in keyof ExchangeMessageParams]: (params: ExchangeMessageParams[Key]) => string;
};
