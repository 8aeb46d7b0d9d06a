import type { Knex } from 'knex';

import { moveSubject, type MovedSubject } from './move-subject';
import { type Occasion, occasions, type Reason } from './occasion';

/**
 * Moves a subject, at the end of what is being written together: what stood between its writes was never public.
 */
export const move = async (
  transaction: Knex.Transaction,
  subject: MovedSubject,
  reason: Required<Reason>,
): Promise<void> => {
  const moved = occasions.getStore()?.moved;
  if (!moved) return moveSubject(transaction, subject, reason);
  const key = `${subject.subject} ${subject.documentId}`;
  const causes = { ...moved.get(key)?.reason.causes, ...reason.causes };
  moved.set(key, { subject, reason: { ...reason, causes } });
};

/** Runs writes for one reason, and moves the subjects of all of them once. */
export const together = async <Result>(
  transaction: Knex.Transaction,
  reason: Reason,
  write: () => Promise<Result>,
): Promise<Result> => {
  const outer = occasions.getStore()?.moved;
  const moved: Occasion['moved'] = outer ?? new Map();
  const result = await occasions.run({ ...reason, moved }, write);
  if (outer) return result;
  for (const each of moved.values()) await moveSubject(transaction, each.subject, each.reason);
  return result;
};
