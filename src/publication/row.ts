import type { Deliberate } from '../domain/deliberate';
import { canonicalJson } from '../domain/snapshot';
import { type Publication, PUBLICATION_ACTIONS } from '../domain/publication';
import { SIGNIFICANCES } from '../domain/significance';
import { PUBLIC_TYPE_NAMES } from '../domain/public-types';
import { LOCALES } from '../domain/vocabulary';
import { z } from 'zod';

/** Where the record is kept. */
export const TABLE = 'publications';

/** A row as the database gives it, without its snapshot. */
const columns = z.object({
  seq: z.number(),
  at: z.string(),
  subject_type: z.enum(PUBLIC_TYPE_NAMES),
  subject_id: z.string(),
  subject_locale: z.enum(LOCALES),
  action: z.enum(PUBLICATION_ACTIONS),
  significance: z.enum(SIGNIFICANCES),
  note: z.string().nullable(),
  title: z.string().nullable(),
  slug: z.string().nullable(),
  source_seq: z.number().nullable(),
  cause_seq: z.number().nullable(),
  page_id: z.string().nullable(),
  content_digest: z.string().nullable(),
  previous_digest: z.string().nullable(),
  digest: z.string(),
  deliberate: z.string().nullable(),
});
export type Columns = z.infer<typeof columns>;

/** What to select for `readRow`. */
export const ROW_COLUMNS = Object.keys(columns.shape) as (keyof Columns)[];

export interface StoredPublication extends Publication {
  digest: string;
}

/** @throws ZodError for a row that the recorder cannot have written */
export const readRow = (row: unknown): StoredPublication => {
  const stored = columns.parse(row);
  return {
    seq: stored.seq,
    at: stored.at,
    type: stored.subject_type,
    documentId: stored.subject_id,
    locale: stored.subject_locale,
    action: stored.action,
    significance: stored.significance,
    note: stored.note,
    title: stored.title ?? '',
    slug: stored.slug,
    sourceSeq: stored.source_seq,
    causeSeq: stored.cause_seq,
    pageId: stored.page_id,
    contentDigest: stored.content_digest,
    previousDigest: stored.previous_digest,
    digest: stored.digest,
    ...(stored.deliberate !== null && { deliberate: JSON.parse(stored.deliberate) as Deliberate[] }),
  };
};

export const columnsOf = (row: StoredPublication): Columns => ({
  seq: row.seq,
  at: row.at,
  subject_type: row.type,
  subject_id: row.documentId,
  subject_locale: row.locale,
  action: row.action,
  significance: row.significance,
  note: row.note,
  title: row.title,
  slug: row.slug,
  source_seq: row.sourceSeq,
  cause_seq: row.causeSeq,
  page_id: row.pageId,
  content_digest: row.contentDigest,
  previous_digest: row.previousDigest,
  digest: row.digest,
  deliberate: row.deliberate ? canonicalJson(row.deliberate) : null,
});
