import { errors } from '@strapi/utils';
import type { UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import { hasDrafts } from '../../publication/types';
import { hasSlug } from '../fill-slug';
import { isPublished, type Row } from '../rows';
import { makesPublic, type Write } from '../write';
import { checkAchievement } from './achievement';
import { checkArticle } from './article';
import { checkBlank } from './blank';
import { checkFigures } from './figures';
import { checkIndicator, INDICATOR, type Units, unitsWithin } from './indicators';
import type { Problem } from './problem';
import { checkProgressUpdate } from './progress-update';
import { checkSlugs } from './slug';
import { checkSourceIsPublic } from './source';
import { checkTarget } from './target';

type Check = (row: Row, units: Units) => Promise<Problem[]>;

const CHECKS: Partial<Record<UID.ContentType, Check>> = {
  'api::achievement.achievement': checkAchievement,
  'api::project.project': checkFigures,
  'api::target.target': checkTarget,
  'api::indicator.indicator': checkIndicator,
  'api::progress-update.progress-update': checkProgressUpdate,
  'api::article.article': checkArticle,
};

/** Whether the write made this row: the draft that was saved, or the version that became public. */
const wasWritten = (write: Write, row: Row): boolean => {
  if (!hasDrafts(write.uid)) return true;
  return makesPublic(write) || !isPublished(row);
};

const CHECKED_ACTIONS = ['create', 'update', 'clone', 'publish'];

/**
 * Holds what a write left in the database against the rules; run inside its transaction, so that
 * throwing leaves nothing behind.
 * @param before the document's rows as they were before the write
 * @param rows the same as the write left them, whole
 * @throws ValidationError in Strapi's shape, with one entry for each mistake and the path of its field
 */
export const checkDocument = async (
  transaction: Knex.Transaction,
  write: Write,
  documentId: string,
  before: Row[],
  rows: Row[],
): Promise<void> => {
  const check = CHECKS[write.uid];
  const units = unitsWithin(transaction);
  if (write.uid === INDICATOR) units.clear();
  if (!CHECKED_ACTIONS.includes(write.action)) return;

  const problems: Problem[] = [];
  problems.push(...checkSourceIsPublic(write, rows));
  const written = rows.filter((row) => wasWritten(write, row));
  if (hasSlug(write.uid)) problems.push(...(await checkSlugs(write.uid, documentId, before, written)));
  for (const row of written) {
    problems.push(...checkBlank(write.schema, row));
    if (check) problems.push(...(await check(row, units)));
    if (problems.length > 0) break;
  }

  const [first] = problems;
  if (first) throw new errors.ValidationError(first.message, { errors: problems });
};
