import type { UID } from '@strapi/strapi';

import { SLUG_PATTERN } from '../../domain/slug';
import type { Row } from '../rows';
import { type Problem, problem } from './problem';

/** A slug belongs to one document, in all its locales and states. */
export const checkSlug = async (uid: UID.ContentType, row: Row): Promise<Problem[]> => {
  const slug = typeof row.slug === 'string' ? row.slug : '';
  if (!slug) return [];
  if (!SLUG_PATTERN.test(slug)) return [problem('slug-malformed', ['slug'], { slug })];
  const others = await strapi.db.query(uid).count({ where: { slug, documentId: { $ne: row.documentId } } });
  return others > 0 ? [problem('slug-taken', ['slug'], { slug })] : [];
};
