import { isPublicTypeName } from '../../domain/public-types';
import { SUBJECTS } from '../../domain/subject-rules';
import type { Row } from '../api/record';

/** What a reader calls a row of the record. */
export type RowKind = 'published' | 'moved' | 'major' | 'correction' | 'minor' | 'confirmed' | 'withdrawn';

/** What the reports on a promise say of it. */
const REPORTED = ['progressStatus', 'lastReportedOn', 'latestValue'];

/** What an editor did not do: a promise goes where its reports say. */
const isMoved = ({ type, causeSeq, changes }: Row): boolean =>
  SUBJECTS.some((subject) => subject === type) &&
  causeSeq !== null &&
  changes.every(({ field }) => REPORTED.includes(field));

export const rowKind = (row: Row): RowKind => {
  if (row.action === 'unpublish') return 'withdrawn';
  if (row.action === 'confirm') return 'confirmed';
  if (row.changes.length === 0) return 'published';
  return row.significance !== 'correction' && isMoved(row) ? 'moved' : row.significance;
};

/** By what the list of changes can be narrowed, and how the record is asked for it. */
export const KIND_QUESTIONS = {
  major: { significance: 'major', action: 'publish' },
  correction: { significance: 'correction' },
  minor: { significance: 'minor', action: 'publish' },
  confirmed: { action: 'confirm' },
  withdrawn: { action: 'unpublish' },
} as const;
export type KindChoice = keyof typeof KIND_QUESTIONS;

export const isKindChoice = (text: unknown): text is KindChoice =>
  typeof text === 'string' && Object.hasOwn(KIND_QUESTIONS, text);

export const typeChoice = (text: string | null) => (isPublicTypeName(text) ? text : undefined);
