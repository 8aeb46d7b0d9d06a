import { dayOf } from '../../domain/days';
import { SUBJECTS } from '../../domain/subject-rules';
import { isKnownUnit, UNIT_SIGNS, unitOf, type UnitSign } from '../../domain/units';
import type { Status } from '../../domain/vocabulary';
import type { ArticleUpdate, NamedSubject } from './types';

/** What is entered for one progress update, as it stands in the fields. */
export interface Entered {
  subject: NamedSubject | undefined;
  asOf: string;
  progressStatus: Status | undefined;
  value: string;
  unit: string;
  note: string;
}

export type EnteredField = keyof Entered;

export type EnteredProblem =
  'progress-missing' | 'progress-not-a-number' | 'progress-in-future' | 'progress-needs-unit';

export const enteredOf = ({ source, subject }: ArticleUpdate): Entered => ({
  subject,
  asOf: source.asOf,
  progressStatus: source.progressStatus,
  value: source.value === null ? '' : String(source.value),
  unit: source.unit ?? '',
  note: source.note,
});

/** A follow-up reports on the days before it: its own date is the likeliest, if it has come. */
export const nothingEntered = (publishedOn: string | undefined): Entered => ({
  subject: undefined,
  asOf: publishedOn && publishedOn <= dayOf(new Date()) ? publishedOn : '',
  progressStatus: undefined,
  value: '',
  unit: '',
  note: '',
});

/** Numbers may come from a Chinese keyboard, with separators. */
const numberIn = (text: string): number => Number(text.normalize('NFKC').replace(/[\s,]/g, ''));

/** The units in which a value of this subject can be given: those of the kind that a target is promised in. */
export const unitsFor = (subject: NamedSubject | undefined): UnitSign[] => {
  const promised = subject?.unit;
  if (!promised || !isKnownUnit(promised)) return UNIT_SIGNS;
  const { dimension } = unitOf(promised);
  return UNIT_SIGNS.filter((sign) => unitOf(sign).dimension === dimension);
};

export const problemsOf = (entered: Entered): Partial<Record<EnteredField, EnteredProblem>> => {
  const { subject, asOf, progressStatus, value, unit, note } = entered;
  const problems: Partial<Record<EnteredField, EnteredProblem>> = {};
  if (!subject) problems.subject = 'progress-missing';
  if (!asOf) problems.asOf = 'progress-missing';
  else if (asOf > dayOf(new Date())) problems.asOf = 'progress-in-future';
  if (!progressStatus) problems.progressStatus = 'progress-missing';
  if (!note.trim()) problems.note = 'progress-missing';
  if (value.trim() && Number.isNaN(numberIn(value))) problems.value = 'progress-not-a-number';
  if (value.trim() && !unit) problems.unit = 'progress-needs-unit';
  return problems;
};

/** What the content manager is sent. */
export const dataOf = (entered: Entered, article: string): object => {
  const { subject, asOf, progressStatus, value, unit, note } = entered;
  const hasValue = value.trim() !== '';
  const subjects = SUBJECTS.map((type) => [
    type,
    { set: subject?.type === type ? [{ documentId: subject.documentId }] : [] },
  ]);
  return {
    asOf,
    progressStatus,
    value: hasValue ? numberIn(value) : null,
    unit: hasValue ? unit : null,
    note: note.trim(),
    article: { set: [{ documentId: article }] },
    ...Object.fromEntries(subjects),
  };
};
