import type { UID } from '@strapi/strapi';

import { firstFreeSlug, slugFromTitle } from '../domain/slug';
import type { Write } from './write';

/** Which attribute a type's slug is made from. */
const TITLES: Partial<Record<UID.ContentType, string>> = {
  'api::article.article': 'title',
  'api::theme.theme': 'name',
  'api::project.project': 'name',
  'api::target.target': 'statement',
  'api::pathway.pathway': 'title',
  'api::measure.measure': 'title',
};

export const hasSlug = (uid: UID.ContentType): boolean => uid in TITLES;

const isTakenIn = (uid: UID.ContentType) => async (slug: string) =>
  (await strapi.db.query(uid).count({ where: { slug } })) > 0;

/** A copy is named after what the editor says, or after the original. */
const slugToClone = async ({ uid, documentId, data }: Write): Promise<string> => {
  if (typeof data?.slug === 'string' && data.slug) return data.slug;
  const original: { slug?: string } | null = await strapi.db.query(uid).findOne({ where: { documentId } });
  return original?.slug || fallbackSlug(uid);
};

const fallbackSlug = (uid: UID.ContentType): string => uid.slice(uid.lastIndexOf('.') + 1);

/**
 * Gives a new document its slug when the editor gave none, and keeps a slug that was emptied by a later
 * save: an address that people have shared does not change by itself. Changes `write.data` in place.
 */
export const fillSlug = async (write: Write): Promise<void> => {
  const { uid, action, data } = write;
  const titleField = TITLES[uid];
  if (!titleField || !data) return;
  if (action === 'update' && 'slug' in data && !data.slug) delete data.slug;
  if (action === 'clone') {
    data.slug = await firstFreeSlug(await slugToClone(write), isTakenIn(uid));
    return;
  }
  if (action !== 'create' || data.slug) return;

  const title = data[titleField];
  const wanted = typeof title === 'string' ? slugFromTitle(title) : '';
  data.slug = await firstFreeSlug(wanted || fallbackSlug(uid), isTakenIn(uid));
};
