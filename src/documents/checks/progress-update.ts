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
  if (unit && !isKnownUnit(unit)) problems.push(problem('unit-unknown', ['unit'], { unit }));
  if (hasValue && !unit) problems.push(problem('value-needs-unit', ['unit'], {}));
  if (unit && !hasValue) problems.push(problem('unit-needs-value', ['value'], {}));
  return problems;
};

/** Publishing drops a link to what is not public itself; the draft still tells which it was. */
const missingSubject = async (published: Row): Promise<Problem> => {
  const rows = await rowsOf(UPDATE, published.documentId, documentIdsOf(SUBJECTS));
  const draft = rows.find((row) => row.locale === published.locale && !isPublished(row));
  const [chosen] = draft ? givenSubjects(draft) : [];
  return chosen ? problem('subject-not-public', [chosen], {}) : problem('subject-missing', [SUBJECTS[0]], {});
};
