import type { Deliberate } from './deliberate';
import type { PublicTypeName } from './public-types';
import type { Significance } from './significance';
import { canonicalJson, sha256 } from './snapshot';
import type { Locale } from './vocabulary';

/** `confirm`: a translation that stood was found right for what its source says now. */
export const PUBLICATION_ACTIONS = ['publish', 'confirm', 'unpublish'] as const;
export type PublicationAction = (typeof PUBLICATION_ACTIONS)[number];

/** One row of the public record, without what is never public. */
export interface Publication {
  /** From 1 without a gap, in the order of the commits. */
  seq: number;
  /** ISO 8601 in UTC, to the millisecond; rows of one commit share it. */
  at: string;
  type: PublicTypeName;
  documentId: string;
  locale: Locale;
  action: PublicationAction;
  significance: Significance;
  /** In the language of the row. */
  note: string | null;
  title: string;
  slug: string | null;
  /** For a translation: the row of the source that it rests on. */
  sourceSeq: number | null;
  /** The row of the same commit that brought this one about. */
  causeSeq: number | null;
  /** documentId of what has the page that shows it. */
  pageId: string | null;
  /** SHA-256 of the snapshot; null where nothing became public. */
  contentDigest: string | null;
  /** Null for the first row alone. */
  previousDigest: string | null;
  /** For a translation: numbers that it means to say otherwise. Absent where there are none. */
  deliberate?: Deliberate[] | undefined;
}

const DIGESTED = [
  'seq',
  'at',
  'type',
  'documentId',
  'locale',
  'action',
  'significance',
  'note',
  'title',
  'slug',
  'sourceSeq',
  'causeSeq',
  'pageId',
  'contentDigest',
  'previousDigest',
  'deliberate',
] as const satisfies (keyof Publication)[];

/**
 * The digest of a row: SHA-256 of its public fields as canonical JSON. It holds the snapshot by its digest
 * and all earlier rows by that of the one before, so that anybody can check the chain from public data.
 */
export const digestOf = (row: Publication): string =>
  sha256(canonicalJson(Object.fromEntries(DIGESTED.map((name) => [name, row[name]]))));

/** Binds who acted to the row. Kept private, or short names could be guessed from it. */
export const actorDigestOf = (digest: string, actor: string): string => sha256(`${digest} ${actor}`);
