import type { Status } from '../../domain/vocabulary';
import type { ArticleUpdate, NamedSubject, UpdateRow } from './types';

/** Where publishing takes a target, project or measure. */
export interface Effect {
  subject: NamedSubject;
  from: Status;
  to: Status;
  /** The day of a public report that is newer than all that are to be published, and decides. */
  newer: string | undefined;
}

/** Written in this language and not public in it as it is written. */
export const isWaiting = ({ edited }: ArticleUpdate): boolean =>
  edited?.status === 'draft' || edited?.status === 'modified';

const isLater = (update: UpdateRow, other: UpdateRow): boolean =>
  update.asOf > other.asOf || (update.asOf === other.asOf && update.createdAt > other.createdAt);

/** What publishing these updates does: the latest of each subject decides, by its day, then by its making. */
export const effectsOf = (waiting: ArticleUpdate[]): Effect[] => {
  const replaced = new Set(waiting.map(({ documentId }) => documentId));
  const latest = new Map<string, { subject: NamedSubject; update: UpdateRow }>();
  for (const { subject, source, standing } of waiting) {
    if (!subject) continue;
    const key = `${subject.type} ${subject.documentId}`;
    const others = standing.filter(({ documentId }) => !replaced.has(documentId));
    for (const update of [source, ...others]) {
      const before = latest.get(key);
      if (!before || isLater(update, before.update)) latest.set(key, { subject, update });
    }
  }
  return [...latest.values()].map(({ subject, update }) => {
    const newer = replaced.has(update.documentId) ? undefined : update.asOf;
    return { subject, from: subject.progressStatus, to: update.progressStatus, newer };
  });
};
