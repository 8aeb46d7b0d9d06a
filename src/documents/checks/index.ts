import { errors } from '@strapi/utils';
import type { UID } from '@strapi/strapi';

import { hasSlug } from '../fill-slug';
import { isPublished, type Populate, type Row, rowsOf } from '../rows';
import { hasDrafts, makesPublic, type Write } from '../write';
import { checkAchievement } from './achievement';
import { checkArticle } from './article';
import { checkBlank } from './blank';
import { checkFigures } from './figures';
import { checkIndicator } from './indicators';
import type { Problem } from './problem';
import { checkProgressUpdate } from './progress-update';
import { checkSlug } from './slug';
import { checkSourceIsPublic } from './source';
import { checkTarget } from './target';

type Check = (row: Row) => Promise<Problem[]>;

const CHECKS: Partial<Record<UID.ContentType, Check>> = {
  'api::achievement.achievement': checkAchievement,
  'api::project.project': checkFigures,
  'api::target.target': checkTarget,
  'api::indicator.indicator': checkIndicator,
  'api::progress-update.progress-update': checkProgressUpdate,
  'api::article.article': checkArticle,
};

/** What the checks look at, by type. */
const POPULATE: Partial<Record<UID.ContentType, Populate>> = {
  'api::achievement.achievement': { figures: true, theme: true, report: true },
  'api::project.project': { figures: true },
  'api::article.article': { photos: { populate: { image: { select: ['id'] } } } },
  'api::progress-update.progress-update': { target: true, project: true, measure: true },
};

/** Whether the write made this row: the draft that was saved, or the version that became public. */
const wasWritten = (write: Write, row: Row): boolean => {
  if (!hasDrafts(write.schema)) return true;
  return makesPublic(write) || !isPublished(row);
};

const CHECKED_ACTIONS = ['create', 'update', 'clone', 'publish'];

/**
 * Holds what a write left in the database against the rules; run inside its transaction, so that
 * throwing leaves nothing behind.
 * @throws ValidationError in Strapi's shape, with one entry for each mistake and the path of its field
 */
export const checkDocument = async (write: Write, documentId: string): Promise<void> => {
  const check = CHECKS[write.uid];
  if (!CHECKED_ACTIONS.includes(write.action)) return;

  const rows = await rowsOf(write.uid, documentId, POPULATE[write.uid]);
  const problems: Problem[] = [];
  problems.push(...checkSourceIsPublic(write, rows));
  for (const row of rows.filter((candidate) => wasWritten(write, candidate))) {
    problems.push(...checkBlank(write.schema, row));
    if (hasSlug(write.uid)) problems.push(...(await checkSlug(write.uid, row)));
    if (check) problems.push(...(await check(row)));
    if (problems.length > 0) break;
  }

  const [first] = problems;
  if (first) throw new errors.ValidationError(first.message, { errors: problems });
};
