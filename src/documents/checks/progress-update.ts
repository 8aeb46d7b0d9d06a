import { dayOf } from '../../domain/days';
import { areOfOneKind } from '../../domain/figure-rules';
import { isRecord } from '../../domain/record';
import { isKnownUnit } from '../../domain/units';
import { givenSubjects, SUBJECTS } from '../../domain/subject-rules';
import { documentIdsOf, isPublished, type Row, rowsOf } from '../rows';
import { type Problem, problem } from './problem';

const UPDATE = 'api::progress-update.progress-update';

/** At most one subject in a draft; exactly one, itself public, in what the public sees. */
export const checkProgressUpdate = async (row: Row): Promise<Problem[]> => {
  const subjects = givenSubjects(row);
  const problems: Problem[] = [];
  if (subjects.length > 1) problems.push(problem('one-subject-only', [subjects[1] ?? ''], { subjects }));
  if (isPublished(row) && subjects.length === 0) problems.push(await missingSubject(row));

  const unit = typeof row.unit === 'string' ? row.unit : '';
  const hasValue = row.value !== null && row.value !== undefined;
  problems.push(...(await unitProblems(row, unit)), ...dayProblems(row));
  if (hasValue && !unit) problems.push(problem('value-needs-unit', ['unit'], {}));
  if (unit && !hasValue) problems.push(problem('unit-needs-value', ['value'], {}));
  return problems;
};

const promisedUnit = async ({ target }: Row): Promise<string | null | undefined> => {
  if (!isRecord(target)) return undefined;
  const found: { unit: string | null } | null = await strapi.db
    .query('api::target.target')
    .findOne({ select: ['unit'], where: { id: target.id } });
  return found?.unit;
};

/** A value answers a target in the target's own kind of unit; what is measured is told by nothing else. */
const unitProblems = async (row: Row, unit: string): Promise<Problem[]> => {
  if (!unit) return [];
  if (!isKnownUnit(unit)) return [problem('unit-unknown', ['unit'], { unit })];
  const promised = await promisedUnit(row);
  if (!promised || areOfOneKind(unit, promised)) return [];
  return [problem('unit-of-other-kind-than-target', ['unit'], { unit, targetUnit: promised })];
};

/** What is public has happened: a draft may wait for its day. */
const dayProblems = (row: Row): Problem[] => {
  const [asOf, today] = [String(row.asOf ?? ''), dayOf(new Date())];
  return isPublished(row) && asOf > today ? [problem('as-of-in-future', ['asOf'], { asOf, today })] : [];
};

/** Publishing drops a link to what is not public itself; the draft still tells which it was. */
const missingSubject = async (published: Row): Promise<Problem> => {
  const rows = await rowsOf(UPDATE, published.documentId, documentIdsOf(SUBJECTS));
  const draft = rows.find((row) => row.locale === published.locale && !isPublished(row));
  const [chosen] = draft ? givenSubjects(draft) : [];
  return chosen ? problem('subject-not-public', [chosen], {}) : problem('subject-missing', [SUBJECTS[0]], {});
};
