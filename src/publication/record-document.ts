import type { Knex } from 'knex';

import { isSame } from '../domain/snapshot';
import { type Locale, LOCALES } from '../domain/vocabulary';
import { addRow } from './add-row';
import { momentOf } from './append';
import type { Causes } from './causes';
import { requireReason, requireWithdrawalNote } from './choice';
import { withIntendedLinks } from './intended-links';
import { keepDate } from './keep-date';
import { causeOf, type RecordedWrite, type Recording, type RowReason } from './recording';
import { readStand, type Stand, type Standing } from './standing';
import { type PublicRow, takeSnapshot } from './take-snapshot';
import { isConfirmed } from './translation-base/is-confirmed';
import { hasDrafts, uidOf } from './types';
import { wholeRowsOf } from './whole-rows';

interface Known {
  /** The rows of the document, whole. */
  rows?: PublicRow[];
  stand?: Stand | undefined;
}

/**
 * Holds what the public sees of a document now against what the record says stands, and adds a row for each
 * language in which they differ. Runs in the transaction of the write, after it.
 * @param known what the caller has read already
 * @returns the rows added, by language
 * @throws ValidationError when something public changed and nobody said why
 */
export const recordDocument = async (
  transaction: Knex.Transaction,
  write: RecordedWrite,
  known: Known = {},
): Promise<Causes> => {
  const uid = uidOf(write.type);
  const [stand, rows] = await Promise.all([
    known.stand ?? readStand(transaction, write),
    known.rows ?? publicRows(transaction, write),
  ]);
  const recording: Recording = { ...write, transaction, uid, ...stand, rows, added: {} };
  for (const locale of LOCALES) {
    const row = rows.find((candidate) => candidate.locale === locale && candidate.publishedAt);
    if (row) await recordPublic(recording, locale, row);
    else if (stand.standing.has(locale)) await recordWithdrawn(recording, locale);
  }
  return recording.added;
};

const publicRows = (
  transaction: Knex.Transaction,
  { type, documentId }: RecordedWrite,
): Promise<PublicRow[]> =>
  wholeRowsOf(transaction, uidOf(type), [documentId], { where: { publishedAt: { $ne: null } } });

const recordPublic = async (recording: Recording, locale: Locale, row: PublicRow): Promise<void> => {
  const stood = recording.standing.get(locale);
  const snapshot = withIntendedLinks(recording, locale, takeSnapshot(recording.uid, row));
  const isNamed = recording.locales.includes(locale);
  const isKnown = stood !== undefined && isSame(snapshot, stood.snapshot);
  const reason = isKnown ? undefined : reasonOf(recording, locale, stood);

  const isDated = isNamed && hasDrafts(recording.uid);
  if (isDated) {
    const isNew = !stood || (reason !== undefined && reason.significance !== 'minor');
    snapshot.publishedAt = isNew ? await momentOf(recording.transaction) : stood.snapshot.publishedAt;
  }
  await Promise.all([
    isDated && keepDate(recording.transaction, recording.uid, row.id, snapshot.publishedAt),
    reason
      ? addRow(recording, locale, 'publish', reason, snapshot)
      : stood && isNamed && confirm(recording, locale, stood),
  ]);
};

const confirm = async (recording: Recording, locale: Locale, stood: Standing): Promise<void> => {
  if (!(await isConfirmed(recording, stood))) return;
  await addRow(recording, locale, 'confirm', { significance: 'minor', note: null }, stood.snapshot);
};

/** First publications need no reason, consequences have that of what brought them about. */
const reasonOf = (recording: Recording, locale: Locale, stood: Standing | undefined): RowReason => {
  const { choice, uid, locales } = recording;
  if (!stood) return { significance: 'major', note: choice.notes[locale] || null };
  if (!hasDrafts(uid) && !choice.significance) return { significance: 'minor', note: null };
  if (!locales.includes(locale)) {
    const significance = causeOf(recording, locale)?.significance ?? choice.significance ?? 'major';
    return { significance, note: null };
  }
  return requireReason(choice, locale);
};

const recordWithdrawn = async (recording: Recording, locale: Locale): Promise<void> => {
  const { choice, uid } = recording;
  const note = hasDrafts(uid) ? requireWithdrawalNote(choice, locale) : choice.notes[locale] || null;
  await addRow(recording, locale, 'unpublish', { significance: 'major', note }, null);
};
