import type { Status } from '../domain/vocabulary';
import { type Subject, subjectOf, type Update } from './api/updates';

/** One step in the story of a subject: from where it stood to where it stands. */
export interface Move {
  subject: Subject;
  update: Update;
  /** Absent for the first that is ever reported on the subject. */
  from: Status | undefined;
}

/** The updates of one article as moves, each against what was last reported on its subject before. */
export const movesOf = (updates: Update[], stories: Update[]): Move[] =>
  updates.flatMap((update) => {
    const subject = subjectOf(update);
    if (!subject) return [];
    const story = stories.filter((other) => subjectOf(other)?.documentId === subject.documentId);
    const place = story.findIndex((other) => other.documentId === update.documentId);
    return [{ subject, update, from: story[place - 1]?.progressStatus }];
  });
