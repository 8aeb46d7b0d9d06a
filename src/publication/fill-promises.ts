import type { Knex } from 'knex';

import { type Subject, SUBJECTS } from '../domain/subject-rules';
import { stand } from './move-subject';
import { uidOf } from './types';

/** What an earlier version did not know of a promise: a new column is empty in the rows that it left. */
const fillColumns = async (transaction: Knex.Transaction, subject: Subject): Promise<void> => {
  const { tableName, attributes } = strapi.db.metadata.get(uidOf(subject));
  const { reportEvery } = attributes;
  await transaction(tableName)
    .whereNull('initial_status')
    .update({ initial_status: transaction.ref('progress_status') });
  await transaction(tableName)
    .whereNull('report_every')
    .update({ report_every: reportEvery && 'default' in reportEvery ? reportEvery.default : null });
};

const reportedOn = async (subject: Subject): Promise<string[]> => {
  const rows: Partial<Record<Subject, { documentId: string } | null>>[] = await strapi.db
    .query(uidOf('progress-update'))
    .findMany({
      where: { publishedAt: { $ne: null }, [subject]: { documentId: { $notNull: true } } },
      populate: { [subject]: { select: ['documentId'] } },
    });
  return [...new Set(rows.flatMap((row) => row[subject]?.documentId ?? []))];
};

/**
 * Lets the promises of a database that an earlier version made stand as they would have from the start: with where
 * they began, with their cadence, and where their public updates say.
 */
export const fillPromises = async (transaction: Knex.Transaction): Promise<void> => {
  for (const subject of SUBJECTS) {
    await fillColumns(transaction, subject);
    for (const documentId of await reportedOn(subject)) await stand(transaction, { subject, documentId });
  }
};
