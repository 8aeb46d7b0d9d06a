import { type Subject, SUBJECTS } from '../../domain/subject-rules';
import type { NamedSubject, SubjectRow, UpdateRow } from './types';

export const uidOf = (type: Subject) => `api::${type}.${type}`;

const given = (parts: (string | number | undefined | null)[]): string[] =>
  parts.flatMap((part) => (part === undefined || part === null ? [] : [String(part)]));

export const namedSubject = (type: Subject, row: SubjectRow): NamedSubject => ({
  type,
  documentId: row.documentId,
  name: row.statement ?? row.name ?? row.title ?? '',
  place: given([row.report?.title ?? row.year, row.theme?.name]),
  pathway: row.pathway?.number,
  unit: (type === 'target' && row.unit) || null,
  progressStatus: row.progressStatus,
});

export const subjectOf = (update: UpdateRow): NamedSubject | undefined => {
  for (const type of SUBJECTS) {
    const row = update[type];
    if (row) return namedSubject(type, row);
  }
  return undefined;
};
