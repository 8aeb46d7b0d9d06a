import type { UID } from '@strapi/strapi';

import { SLUG_PATTERN } from '../../domain/slug';
import type { Row } from '../rows';
import { type Problem, problem } from './problem';

/**
 * A slug belongs to one document, in all its locales and states: its rows have one or two of them. One that it
 * had before was free when it took it, and nobody can have taken it since.
 */
export const checkSlugs = async (
  uid: UID.ContentType,
  documentId: string,
  before: Row[],
  rows: Row[],
): Promise<Problem[]> => {
  const problems: Problem[] = [];
  const own = new Set(before.map((row) => row.slug));
  for (const slug of new Set(rows.map((row) => row.slug))) {
    if (own.has(slug)) continue;
    if (typeof slug === 'string' && slug) problems.push(...(await checkSlug(uid, documentId, slug)));
  }
  return problems;
};

const checkSlug = async (uid: UID.ContentType, documentId: string, slug: string): Promise<Problem[]> => {
  if (!SLUG_PATTERN.test(slug)) return [problem('slug-malformed', ['slug'], { slug })];
  const others = await strapi.db.query(uid).count({ where: { slug, documentId: { $ne: documentId } } });
  return others > 0 ? [problem('slug-taken', ['slug'], { slug })] : [];
};
