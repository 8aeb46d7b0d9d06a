import type { Locale } from '../../domain/vocabulary';
import { readingNow, untold } from '../as-of/reading';
import { keptRead } from '../kept-reads';
import type { Filter, Members } from './members';

const link = { fields: ['documentId' as const] };
const isPublished = { publishedAt: { $notNull: true } };

/** Both have the attribute. */
const STATED = ['api::project.project', 'api::honor.honor' as 'api::project.project'] as const;

type StatedType = (typeof STATED)[number];

interface Stated {
  documentId: string;
  statedIn?: { documentId: string; publishedAt?: unknown } | null;
}

/**
 * All that is linked, and not what of it is published: which rows that are is then known by those that were found, and
 * no other achievement is of matter. What is published is linked to what is published.
 */
const linkedNow = (uid: StatedType, members: Filter): Promise<Stated[]> =>
  keptRead(JSON.stringify(['stated', uid, members]), async () => {
    const found = (await strapi.db.query(uid).findMany({
      select: ['id', 'documentId'],
      where: { ...members, ...isPublished },
      populate: { statedIn: { select: ['id', 'documentId', 'publishedAt'] } },
    })) as Stated[];
    return found.map(({ documentId, statedIn }) => ({
      documentId,
      statedIn: statedIn?.publishedAt ? statedIn : null,
    }));
  });

const linkedThen = (uid: StatedType, filters: Filter, locale: Locale): Promise<Stated[]> =>
  // Only an id is shown of it: nobody is told in which language it is.
  untold(() =>
    strapi
      .documents(uid)
      .findMany({ status: 'published', locale, filters, ...link, populate: { statedIn: link } }),
  );

/**
 * In which achievement each project and honor is stated. Asked by itself, so that a new achievement leaves the rest of
 * them as it is.
 */
export const statedIn = async ({ project, honor }: Members<'project' | 'honor'>, locale: Locale) => {
  const of = { 'api::project.project': project, 'api::honor.honor': honor };
  const linked = readingNow() ? linkedThen : linkedNow;
  const found = await Promise.all(STATED.map((uid) => linked(uid, of[uid], locale)));
  return new Map(found.flat().map((stated) => [stated.documentId, stated.statedIn]));
};
