import { get } from './rest';

/** A row of the public record as `/api/changes` gives it. */
export interface ChangeRow {
  seq: number;
  at: string;
  type: string;
  documentId: string;
  locale: 'zh-Hans' | 'en';
  action: 'publish' | 'unpublish';
  significance: 'major' | 'correction' | 'minor';
  note: string | null;
  title: string;
  slug: string | null;
  sourceSeq: number | null;
  causeSeq: number | null;
  page: { type: string | null; documentId: string; slug: string | null } | null;
  contentDigest: string | null;
  previousDigest: string | null;
  digest: string;
  changes?: { field: string; kind: string; before: unknown; after: unknown }[];
}

interface Changes {
  data: ChangeRow[];
  meta: { next: number | null; latest: number };
}

/** Everything that the record says after a number. */
export const changesSince = async (url: string, since: number): Promise<ChangeRow[]> => {
  const rows: ChangeRow[] = [];
  for (let next = since; ;) {
    const { body } = await get<Changes>(url, `/api/changes?since=${next}&limit=100`);
    rows.push(...body.data);
    if (body.data.length === 0 || body.meta.next === null) return rows;
    next = body.meta.next;
  }
};

/** The number of the newest row. */
export const latestSeq = async (url: string): Promise<number> =>
  (await get<Changes>(url, '/api/changes?limit=1')).body.meta.latest;
