import type { UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import { isRecord } from '../domain/record';
import { type Subject, SUBJECTS } from '../domain/subject-rules';
import { type Locale, LOCALES, SOURCE_LOCALE } from '../domain/vocabulary';
import { endOfRecord } from './append';
import { type CarriedUpdate, publicUpdatesOf, publishUpdates, withdrawUpdates } from './carry-updates';
import { isEmpty } from './causes';
import { type Choice, readChoice } from './choice';
import type { MovedSubject } from './move-subject';
import { readDeliberate } from './figures/read-deliberate';
import { move } from './move-together';
import { currentReason } from './occasion';
import { recordDocument } from './record-document';
import { readStand, type Stand } from './standing';
import type { PublicRow } from './take-snapshot';
import { hasDrafts, typeOf, uidOf } from './types';

/** One write of one document, as it comes to the record. */
export interface PublicWrite {
  uid: UID.ContentType;
  action: string;
  locale: string | string[];
  /** Whether it publishes what it saves. */
  makesPublic: boolean;
  /** Whether the translator named the publication of the source that they saw, and nothing changed since. */
  isChecked: boolean;
  /** What the caller gave: `significance` and `changeNote` may be among it. */
  params: unknown;
}

type Row = PublicRow;

const localesOf = ({ locale }: PublicWrite): Locale[] =>
  LOCALES.filter((known) => locale === '*' || [locale].flat().includes(known));

const TAKES_AWAY = ['unpublish', 'delete'];

/** Whether a write can change what the public sees. */
const isPublicWrite = ({ uid, action, makesPublic }: PublicWrite): boolean => {
  if (!typeOf(uid)) return false;
  if (makesPublic || TAKES_AWAY.includes(action)) return true;
  return !hasDrafts(uid) && action !== 'discardDraft';
};

/** What must be known before the write is done, for afterwards it is gone. */
export interface Preparation {
  locales: Locale[];
  choice: Choice;
  /** Updates that are public with the article that is being withdrawn. */
  carried: CarriedUpdate[];
  /** What the record says of the document; nothing for one that is only now being created. */
  stand: Stand | undefined;
}

/**
 * Reads why something is written, and what hangs on it.
 * @returns nothing for a write that the public never sees
 * @throws ValidationError for a reason that says nothing known
 */
export const prepareRecord = async (
  transaction: Knex.Transaction,
  write: PublicWrite,
  documentId: string | undefined,
): Promise<Preparation | undefined> => {
  const type = typeOf(write.uid);
  if (!type || !isPublicWrite(write)) return undefined;
  const locales = localesOf(write);
  const choice = readChoice(write.params, locales);
  if (!documentId) return { locales, choice, carried: [], stand: undefined };
  const withdrawsArticle = write.uid === uidOf('article') && TAKES_AWAY.includes(write.action);
  const [stand, carried] = await Promise.all([
    readStand(transaction, { type, documentId, locales }),
    withdrawsArticle ? publicUpdatesOf(documentId, locales) : [],
    // Read once in a transaction, and needed for every row that is added.
    endOfRecord(transaction),
  ]);
  return { locales, choice, carried, stand };
};

const subjectsIn = (rows: Row[]): MovedSubject[] =>
  rows
    .filter((row) => row.publishedAt)
    .flatMap((row) =>
      SUBJECTS.flatMap((subject: Subject) => {
        const link = row[subject];
        return isRecord(link) && typeof link.documentId === 'string'
          ? [{ subject, documentId: link.documentId }]
          : [];
      }),
    );

/**
 * Records what a write made public or took away, and what follows from it: an article carries its progress
 * updates, and these move their subjects.
 * @param rows of the document, whole, as they were before the write and as they are now
 */
export const recordWrite = async (
  transaction: Knex.Transaction,
  write: PublicWrite,
  documentId: string,
  { locales, choice, carried, stand }: Preparation,
  rows: { before: Row[]; after: Row[] },
): Promise<void> => {
  const type = typeOf(write.uid);
  if (!type) return;
  const causes = currentReason()?.causes ?? {};
  const isPublished = write.makesPublic;
  const decidesLinks = isPublished && locales.includes(SOURCE_LOCALE);
  const recorded = {
    ...{ type, documentId, locales, choice, causes, decidesLinks },
    isChecked: write.isChecked,
    deliberate: readDeliberate(write.params),
  };
  const added = await recordDocument(transaction, recorded, { rows: rows.after, stand });
  const reason = { choice, causes: { ...causes, ...added } };
  if (type === 'article' && isPublished) await publishUpdates(transaction, documentId, locales, reason);
  await withdrawUpdates(transaction, carried, reason);
  if (type !== 'progress-update' || isEmpty(added)) return;

  for (const subject of subjectsIn([...rows.before, ...rows.after])) {
    await move(transaction, subject, reason);
  }
};
