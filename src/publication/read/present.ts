import type { Change } from '../../domain/difference';
import type { StoredPublication } from '../row';
import type { PageOwner } from './pages';

/** The public form of a row: everything that its digest holds, and nothing of who acted. */
export const presentRow = (
  { pageId, ...row }: StoredPublication,
  owners: Map<string, PageOwner>,
  changes?: Change[],
) => ({
  seq: row.seq,
  at: row.at,
  type: row.type,
  documentId: row.documentId,
  locale: row.locale,
  action: row.action,
  significance: row.significance,
  note: row.note,
  title: row.title,
  slug: row.slug,
  sourceSeq: row.sourceSeq,
  causeSeq: row.causeSeq,
  page: pageId === null ? null : (owners.get(pageId) ?? { type: null, documentId: pageId, slug: null }),
  contentDigest: row.contentDigest,
  previousDigest: row.previousDigest,
  digest: row.digest,
  ...(changes && { changes }),
});

export type PresentedRow = ReturnType<typeof presentRow>;
