import type { Knex } from 'knex';

import type { Subject } from '../domain/subject-rules';
import { SOURCE_LOCALE } from '../domain/vocabulary';
import type { Causes } from './causes';
import type { Choice } from './choice';
import { recordDocument } from './record-document';
import { uidOf } from './types';

/** A target, project or measure that an update speaks of. */
export interface MovedSubject {
  subject: Subject;
  documentId: string;
}

interface LatestUpdate {
  asOf: string;
  progressStatus: string;
  value: number | null;
  unit: string | null;
}

/** What stands is a fact in every language, so the Chinese updates decide. */
const latestUpdateOf = async ({ subject, documentId }: MovedSubject): Promise<LatestUpdate | undefined> => {
  const [latest]: LatestUpdate[] = await strapi.db.query(uidOf('progress-update')).findMany({
    select: ['asOf', 'progressStatus', 'value', 'unit'],
    where: { [subject]: { documentId }, publishedAt: { $ne: null }, locale: SOURCE_LOCALE },
    orderBy: [{ asOf: 'desc' }, { createdAt: 'desc' }, { id: 'desc' }],
    limit: 1,
  });
  return latest;
};

/**
 * Lets a subject stand where its latest published update says, in drafts as in public, or where it began when
 * there is none. Written past Strapi: it is nobody's edit, and no draft becomes a modified one by it.
 */
export const stand = async (transaction: Knex.Transaction, moved: MovedSubject): Promise<void> => {
  const latest = await latestUpdateOf(moved);
  const { tableName } = strapi.db.metadata.get(uidOf(moved.subject));
  await transaction(tableName)
    .where({ document_id: moved.documentId })
    .update({
      progress_status: latest?.progressStatus ?? transaction.ref('initial_status'),
      last_reported_on: latest?.asOf ?? null,
      latest_value: latest?.value ?? null,
      latest_unit: latest?.unit ?? null,
    });
};

/** Moves a subject to where its updates say, and records it where that changes what the public sees. */
export const moveSubject = async (
  transaction: Knex.Transaction,
  moved: MovedSubject,
  cause: { choice: Choice; causes: Causes },
): Promise<void> => {
  await stand(transaction, moved);
  await recordDocument(transaction, {
    type: moved.subject,
    documentId: moved.documentId,
    locales: [],
    decidesLinks: false,
    isChecked: false,
    deliberate: new Map(),
    ...cause,
  });
};
