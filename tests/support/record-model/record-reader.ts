import { canonicalJson, sha256, type Snapshot } from '../../../src/domain/snapshot';
import { digestOf, type Publication } from '../../../src/domain/publication';
import { get } from '../rest';
import type { Stored } from './stored';

/** A row as anybody reads it. */
export interface PublicRow extends Omit<Publication, 'pageId'> {
  digest: string;
  page: { documentId: string } | null;
}

export interface ReadRow extends PublicRow {
  snapshot: Snapshot | null;
}

interface Page {
  data: PublicRow[];
  meta: { next: number; latest: number };
}

const PAGE_SIZES = [100, 1, 7, 25, 2, 100, 3, 13];

const demand = (holds: boolean, what: string, row: unknown): void => {
  if (!holds) throw new Error(`The record is broken: ${what}\n${JSON.stringify(row)}`);
};

/** Follows a row on the one before it: number, digests and moment, and what the rows it names are. */
const checkRow = (row: PublicRow, rows: ReadRow[]): void => {
  const before = rows.at(-1);
  const { page, ...publication } = row;
  demand(row.seq === (before?.seq ?? 0) + 1, 'a number is skipped or repeated', row);
  demand(row.previousDigest === (before?.digest ?? null), 'the digest before is another', row);
  demand(digestOf({ ...publication, pageId: page?.documentId ?? null }) === row.digest, 'its digest', row);
  demand(!before || row.at >= before.at, 'it is earlier than the row before', row);
  const cause = row.causeSeq === null ? undefined : rows[row.causeSeq - 1];
  demand(row.causeSeq === null || cause?.at === row.at, 'its cause is no row of its commit', row);
  const source = row.sourceSeq === null ? undefined : rows[row.sourceSeq - 1];
  demand(
    row.sourceSeq === null ||
      (source?.documentId === row.documentId && source.locale !== row.locale && source.action === 'publish'),
    'its source is no publication of its source',
    row,
  );
};

/** Reads on in the public record, page by page, and holds every row against the chain. */
export class RecordReader {
  /** Every row so far; that of number n stands at n − 1. */
  readonly rows: ReadRow[] = [];
  private reading: Promise<void> = Promise.resolve();
  private pages = 0;

  constructor(
    private readonly url: () => string,
    private readonly stored: Stored | undefined,
  ) {}

  /** Reads until there is nothing newer; whoever else reads at the same time waits for the same rows. */
  readOn(): Promise<void> {
    this.reading = this.reading.then(() => this.readToEnd());
    return this.reading;
  }

  private async readToEnd(): Promise<void> {
    for (;;) {
      const limit = PAGE_SIZES[(this.pages += 1) % PAGE_SIZES.length] ?? 1;
      const since = this.rows.at(-1)?.seq ?? 0;
      const { status, body } = await get<Page>(this.url(), `/api/changes?since=${since}&limit=${limit}`);
      demand(status === 200, `/api/changes answers ${status}`, body);
      demand(body.meta.next === (body.data.at(-1)?.seq ?? since), 'where to read on', body.meta);
      await this.take(body.data, since);
      if (body.data.length < limit) return;
    }
  }

  private async take(page: PublicRow[], since: number): Promise<void> {
    const stored = page.length > 0 && this.stored ? await this.stored.rowsAfter(since) : [];
    page.forEach((row, index) => {
      checkRow(row, this.rows);
      this.rows.push({ ...row, snapshot: this.stored ? snapshotOf(row, stored[index]) : null });
    });
  }
}

/** The snapshot behind a row, which must be what the row's digest was made from. */
const snapshotOf = (
  row: PublicRow,
  stored: { seq: number; snapshot: string | null } | undefined,
): Snapshot | null => {
  demand(stored?.seq === row.seq, 'the table has another row', { row, stored });
  const text = stored?.snapshot ?? null;
  demand((text === null) === (row.action === 'unpublish'), 'a snapshot is missing or too many', row);
  demand(row.contentDigest === (text === null ? null : sha256(text)), 'its content digest', row);
  if (text === null) return null;
  const snapshot = JSON.parse(text) as Snapshot;
  demand(canonicalJson(snapshot) === text, 'its snapshot is not canonical', row);
  return snapshot;
};
