import type { Status } from '../domain/vocabulary';
import { type Subject, subjectOf, type Update } from './api/updates';

/** One step in the story of a subject: from where it stood to where it stands. */
export interface Move {
  subject: Subject;
  update: Update;
  /** Absent where nobody said from what the subject started. */
  from: Status | undefined;
}

/** The updates of one article as moves, each against what was last reported on its subject before, or from what it started. */
export const movesOf = (updates: Update[], stories: Update[]): Move[] =>
  updates.flatMap((update) => {
    const subject = subjectOf(update);
    if (!subject) return [];
    const story = stories.filter((other) => subjectOf(other)?.documentId === subject.documentId);
    const place = story.findIndex((other) => other.documentId === update.documentId);
    const from = story[place - 1]?.progressStatus ?? subject.initialStatus ?? undefined;
    return [{ subject, update, from }];
  });
