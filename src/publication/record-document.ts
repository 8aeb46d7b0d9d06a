import type { UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { PublicationAction } from '../domain/publication';
import type { Significance } from '../domain/significance';
import type { PublicTypeName } from '../domain/public-types';
import { isSame, type Snapshot } from '../domain/snapshot';
import { type Locale, LOCALES } from '../domain/vocabulary';
import { currentActor } from './actor';
import { append, momentOf } from './append';
import { type Cause, causeIn, type Causes } from './causes';
import { type Choice, requireReason, requireWithdrawalNote } from './choice';
import { withIntendedLinks } from './intended-links';
import { keepDate } from './keep-date';
import { tellRecorded } from './listeners';
import { isConfirmed } from './translation-base/is-confirmed';
import { restsOn } from './translation-base/rests-on';
import { writeBase } from './translation-base/table';
import { type Standing, standingOf } from './standing';
import { type PublicRow, takeSnapshot } from './take-snapshot';
import { pageIdOf, slugOf, titleOf } from './titles';
import { hasDrafts, uidOf } from './types';
import { wholeRowsOf } from './whole-rows';

/** One write of one document, as far as the record must know it. */
export interface RecordedWrite {
  type: PublicTypeName;
  documentId: string;
  /** The languages that the write itself names; what changes in others follows from it. */
  locales: Locale[];
  choice: Choice;
  /** The rows that brought this write about. */
  causes: Causes;
  /** Whether the write takes its links from the draft, as publishing does. */
  isPublished: boolean;
  /** Whether the translator named the publication of the source that they saw, and nothing changed since. */
  isChecked: boolean;
}

interface Recording extends RecordedWrite {
  transaction: Knex.Transaction;
  uid: UID.ContentType;
  standing: Map<Locale, Standing>;
  /** The rows of the document, whole: all that are public, and the drafts where it was published. */
  rows: PublicRow[];
  /** The rows that this write has added so far. */
  added: Causes;
}

/**
 * Holds what the public sees of a document now against what the record says stands, and adds a row for each
 * language in which they differ. Runs in the transaction of the write, after it.
 * @param known the rows of the document, whole, where the caller has them
 * @returns the rows added, by language
 * @throws ValidationError when something public changed and nobody said why
 */
export const recordDocument = async (
  transaction: Knex.Transaction,
  write: RecordedWrite,
  known?: PublicRow[],
): Promise<Causes> => {
  const uid = uidOf(write.type);
  const standing = await standingOf(transaction, write.type, write.documentId);
  const rows =
    known ??
    (await wholeRowsOf(transaction, uid, { documentId: write.documentId, publishedAt: { $ne: null } }));
  const recording: Recording = { ...write, transaction, uid, standing, rows, added: {} };
  for (const locale of LOCALES) {
    const row = rows.find((candidate) => candidate.locale === locale && candidate.publishedAt);
    if (row) await recordPublic(recording, locale, row);
    else if (standing.has(locale)) await recordWithdrawn(recording, locale);
  }
  return recording.added;
};

const recordPublic = async (recording: Recording, locale: Locale, row: PublicRow): Promise<void> => {
  const stood = recording.standing.get(locale);
  const snapshot = withIntendedLinks(recording, locale, takeSnapshot(recording.uid, row));
  const isNamed = recording.locales.includes(locale);
  const isKnown = stood !== undefined && isSame(snapshot, stood.snapshot);
  const reason = isKnown ? undefined : reasonOf(recording, locale, stood);

  if (isNamed && hasDrafts(recording.uid)) {
    const isDated = !stood || (reason !== undefined && reason.significance !== 'minor');
    const date = isDated ? await momentOf(recording.transaction) : stood.snapshot.publishedAt;
    await keepDate(recording.transaction, recording.uid, row.id, date);
    snapshot.publishedAt = date;
  }
  if (reason) await add(recording, locale, 'publish', reason, snapshot);
  else if (stood && isNamed && (await isConfirmed(recording, stood))) {
    await add(recording, locale, 'confirm', { significance: 'minor', note: null }, stood.snapshot);
  }
};

/** What is written in a language that the write does not name follows from what it wrote in the other. */
const causeOf = ({ locales, causes, added }: Recording, locale: Locale): Cause | undefined =>
  causeIn(locales.includes(locale) ? causes : { ...causes, ...added }, locale);

interface Reason {
  significance: Significance;
  note: string | null;
}

/** First publications need no reason, consequences have that of what brought them about. */
const reasonOf = (recording: Recording, locale: Locale, stood: Standing | undefined): Reason => {
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
  await add(recording, locale, 'unpublish', { significance: 'major', note }, null);
};

const add = async (
  recording: Recording,
  locale: Locale,
  action: PublicationAction,
  reason: Reason,
  snapshot: Snapshot | null,
): Promise<void> => {
  const { transaction, type, documentId, standing } = recording;
  const stood = standing.get(locale);
  const shown = snapshot ?? stood?.snapshot;
  if (!shown) return;
  const sourceSeq = snapshot
    ? await restsOn(recording, locale, snapshot, reason.significance)
    : (stood?.sourceSeq ?? null);
  const seq = await append(transaction, {
    type,
    documentId,
    locale,
    action,
    ...reason,
    title: titleOf(type, shown),
    slug: slugOf(shown),
    sourceSeq,
    causeSeq: causeOf(recording, locale)?.seq ?? null,
    pageId: pageIdOf(type, shown),
    snapshot,
    actor: currentActor(),
  });
  if (sourceSeq !== null && snapshot && recording.locales.includes(locale)) {
    await writeBase(transaction, { type, document_id: documentId, seq: sourceSeq, draft_digest: null });
  }
  recording.added[locale] = { seq, significance: reason.significance };
  await tellRecorded(transaction, { type, documentId, locale, snapshot });
};
