import { errors } from '@strapi/utils';

import { areOfOneKind } from '../../domain/figure-rules';
import { SUBJECTS } from '../../domain/subject-rules';
import { hasDrafts, uidOf } from '../../publication/types';
import { relationsTo } from '../relations';
import { isPublished, type Row } from '../rows';
import { coversSource, type Write } from '../write';
import { INDICATOR } from './indicators';
import { type Problem, problem } from './problem';

const THEME = 'api::theme.theme';

/** Figures and targets name their indicator by its code. */
const isCodeInUse = async (code: string): Promise<boolean> => {
  const figures = await strapi.db.query('record.figure').count({ where: { indicatorCode: code } });
  if (figures > 0) return true;
  return (await strapi.db.query('api::target.target').count({ where: { indicatorCode: code } })) > 0;
};

const indicatorProblems = async (write: Write, stood: Row): Promise<Problem[]> => {
  const code = String(stood.code);
  const { code: newCode = code, unit: newUnit = stood.unit } = write.data ?? {};
  const isDeleted = write.action === 'delete' && coversSource(write);
  const isRenamed = newCode !== code;
  const isOtherKind = newUnit !== stood.unit && !areOfOneKind(String(newUnit), String(stood.unit));
  if (!isDeleted && !isRenamed && !isOtherKind) return [];
  const field = isOtherKind && !isRenamed ? 'unit' : 'code';
  return (await isCodeInUse(code)) ? [problem('indicator-in-use', [field], { code })] : [];
};

/** The locales that a write names, as a condition. */
const inLocalesOf = ({ locale }: Write) => (locale === '*' ? {} : { locale: { $in: [locale].flat() } });

/** The report shows what is public under its theme, and would leave out what has none any more. */
const themeProblems = async (write: Write): Promise<Problem[]> => {
  const found = await Promise.all(
    relationsTo(THEME).map(({ uid, name }): Promise<{ documentId: string }[]> =>
      strapi.db.query(uid).findMany({
        select: ['documentId'],
        where: {
          [name]: { documentId: write.documentId },
          publishedAt: { $ne: null },
          ...inLocalesOf(write),
        },
      }),
    ),
  );
  const entries = new Set(found.flat().map(({ documentId }) => documentId)).size;
  return entries > 0 ? [problem('theme-in-use', [], { entries })] : [];
};

/** A public update about something that is gone would say where nothing stands. */
const subjectProblems = async (write: Write): Promise<Problem[]> => {
  const subject = SUBJECTS.find((type) => uidOf(type) === write.uid);
  if (!subject) return [];
  const updates = await strapi.db.query('api::progress-update.progress-update').count({
    where: { [subject]: { documentId: write.documentId }, publishedAt: { $ne: null }, ...inLocalesOf(write) },
  });
  return updates > 0 ? [problem('subject-has-updates', [], { updates })] : [];
};

/** What is public in English is public in Chinese, also when the Chinese is withdrawn. */
const translationProblems = (write: Write, before: Row[]): Problem[] => {
  if (!hasDrafts(write.uid) || write.locale === '*' || !coversSource(write)) return [];
  const withdrawn = [write.locale].flat();
  const left = before.filter((row) => isPublished(row) && !withdrawn.includes(String(row.locale)));
  return left.length > 0 ? [problem('translation-is-public', [], {})] : [];
};

/** A page that was public does not vanish: it is withdrawn, with a reason that its address goes on to give. */
const publicProblems = (write: Write, before: Row[]): Problem[] => {
  if (write.action !== 'delete' || !hasDrafts(write.uid)) return [];
  const isCovered = (row: Row) => write.locale === '*' || [write.locale].flat().includes(String(row.locale));
  return before.some((row) => isPublished(row) && isCovered(row)) ? [problem('withdraw-first', [], {})] : [];
};

/**
 * Refuses to take away what something public rests on.
 * @throws ValidationError
 */
export const refuseWhileInUse = async (write: Write, before: Row[]): Promise<void> => {
  const [stood] = before;
  if (!stood) return;
  const problems: Problem[] = [];
  if (write.uid === INDICATOR) problems.push(...(await indicatorProblems(write, stood)));
  if (write.uid === THEME && write.action === 'delete') problems.push(...(await themeProblems(write)));
  if (write.action === 'delete' || write.action === 'unpublish') {
    problems.push(...(await subjectProblems(write)), ...translationProblems(write, before));
    problems.push(...publicProblems(write, before));
  }
  const [first] = problems;
  if (first) throw new errors.ValidationError(first.message, { errors: problems });
};
