import type { Knex } from 'knex';

import type { PublicTypeName } from '../../domain/public-types';
import type { StoredPublication } from '../row';
import { changesBetween, differencesOf, snapshotsOf } from './differences';
import { pageOwners } from './pages';
import { presentCause, presentRow, type PresentedRow } from './present';
import { latestSeq, type Range, rowsNumbered, type Selection, selectRows } from './select';

const present = async (
  connection: Knex,
  rows: StoredPublication[],
  withDifferences: boolean,
): Promise<PresentedRow[]> => {
  const owners = await pageOwners(
    connection,
    rows.map(({ pageId }) => pageId),
  );
  if (!withDifferences) return rows.map((row) => presentRow(row, owners));
  const changes = await differencesOf(connection, rows);
  const causeSeqs = rows.flatMap(({ causeSeq }) => causeSeq ?? []);
  const causes = causeSeqs.length > 0 ? await rowsNumbered(connection, {}, causeSeqs) : [];
  return rows.map((row) => {
    const cause = presentCause(causes.find(({ seq }) => seq === row.causeSeq));
    return presentRow(row, owners, { changes: changes.get(row.seq) ?? [], cause });
  });
};

/** The newest of all that are selected: asked for where it is not among those that were read. */
const latestOf = (
  connection: Knex,
  selection: Selection,
  range: Range,
  rows: StoredPublication[],
): number | Promise<number> => {
  const isFromEnd = 'before' in range && range.before === undefined;
  return isFromEnd ? (rows[0]?.seq ?? 0) : latestSeq(connection, selection);
};

/** Rows of the record with where to read on: after the last of them, or before it. */
export const readChanges = async (
  connection: Knex,
  selection: Selection,
  range: Range,
  { limit, differences }: { limit: number; differences: boolean },
) => {
  const rows = await selectRows(connection, selection, range, limit);
  const last = rows.at(-1)?.seq;
  const isWhole = rows.length < limit;
  const next = 'since' in range ? (last ?? range.since) : isWhole ? null : (last ?? null);
  const latest = await latestOf(connection, selection, range, rows);
  return { rows: await present(connection, rows, differences), next, latest };
};

/**
 * What is different between two publications of one document in one language, whichever came first.
 * @returns nothing where there are no two such rows
 */
export const compareRows = async (
  connection: Knex,
  selection: Selection & { type: PublicTypeName },
  from: number,
  to: number,
) => {
  const rows = await rowsNumbered(connection, selection, [from, to]);
  const [before, after] = [from, to].map((seq) => rows.find((row) => row.seq === seq));
  if (!before || !after || before.locale !== after.locale) return undefined;
  const snapshots = await snapshotsOf(connection, [from, to]);
  const [presentedFrom, presentedTo] = await present(connection, [before, after], false);
  const changes = changesBetween(selection.type, snapshots.get(from) ?? null, snapshots.get(to) ?? null);
  return { from: presentedFrom, to: presentedTo, changes };
};
