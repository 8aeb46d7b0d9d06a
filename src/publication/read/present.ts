import type { Change } from '../../domain/difference';
import type { StoredPublication } from '../row';
import type { PageOwner } from './pages';

/** What a row can be told with: what it changed, and the row that brought it about. */
export interface Told {
  changes: Change[];
  cause: Pick<StoredPublication, 'seq' | 'type' | 'documentId' | 'locale' | 'note'> | null;
}

export const presentCause = (row: StoredPublication | undefined): Told['cause'] =>
  row
    ? { seq: row.seq, type: row.type, documentId: row.documentId, locale: row.locale, note: row.note }
    : null;

/** The public form of a row: everything that its digest holds, and nothing of who acted. */
export const presentRow = (
  { pageId, ...row }: StoredPublication,
  owners: Map<string, PageOwner>,
  told?: Told,
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
  ...(row.deliberate && { deliberate: row.deliberate }),
  ...told,
});

export type PresentedRow = ReturnType<typeof presentRow>;
