import { type Subject, SUBJECTS } from '../../domain/subject-rules';
import { type Locale, SOURCE_LOCALE } from '../../domain/vocabulary';
import { readingNow, untold } from '../as-of/reading';
import { readTogether } from '../as-of/seqs';
import { translationOf } from '../fallback/translation';
import { keptRead } from '../kept-reads';
import { PUBLIC_TYPES } from '../public-types';

interface OfReport {
  locale: Locale;
  filters: { report: { documentId: string } };
}

const isPublished = { publishedAt: { $notNull: true } };
const published = { status: 'published' as const };
const link = { fields: ['documentId' as const] };
const named = { fields: ['documentId' as const, 'slug' as const] };

/** Only the name of the site stands in no report. */
const TYPES_OF_REPORT = PUBLIC_TYPES.filter((uid) => uid !== 'api::site.site');

const findReport = (year: number, locale: Locale) =>
  strapi.documents('api::article.article').findFirst({
    ...published,
    locale,
    filters: { kind: 'report', year },
    populate: { byline: true, headings: true, photos: { populate: { image: true } } },
  });

/** Both have the attribute. */
const STATED = ['api::project.project', 'api::honor.honor' as 'api::project.project'] as const;

interface Stated {
  documentId: string;
  statedIn?: { documentId: string; publishedAt?: unknown } | null;
}

/**
 * All that is linked, and not what of it is published: which rows that are is then known by those that were found, and
 * no other achievement is of matter. What is published is linked to what is published.
 */
const linkedNow = (uid: (typeof STATED)[number], { locale, filters }: OfReport): Promise<Stated[]> =>
  keptRead(JSON.stringify(['stated', uid, locale, filters]), async () => {
    const found = (await strapi.db.query(uid).findMany({
      select: ['id', 'documentId'],
      where: { locale, ...isPublished, report: { ...filters.report, ...isPublished } },
      populate: { statedIn: { select: ['id', 'documentId', 'publishedAt'] } },
    })) as Stated[];
    return found.map(({ documentId, statedIn }) => ({
      documentId,
      statedIn: statedIn?.publishedAt ? statedIn : null,
    }));
  });

const linkedThen = (uid: (typeof STATED)[number], ofReport: OfReport): Promise<Stated[]> =>
  // Only an id is shown of it: nobody is told in which language it is.
  untold(() =>
    strapi.documents(uid).findMany({ ...published, ...ofReport, ...link, populate: { statedIn: link } }),
  );

/**
 * In which achievement each project and honor is stated. Asked by itself, so that a new achievement leaves the rest of
 * them as it is.
 */
const statedIn = async (ofReport: OfReport) => {
  const linked = readingNow() ? linkedThen : linkedNow;
  const found = await Promise.all(STATED.map((uid) => linked(uid, ofReport)));
  return new Map(found.flat().map((stated) => [stated.documentId, stated.statedIn]));
};

/**
 * Everything that one report holds, as published in one locale.
 * @returns nothing when no report of that year is published in that locale
 */
export const loadReport = async (year: number, locale: Locale) => {
  await readTogether(TYPES_OF_REPORT);
  const article = await findReport(year, locale);
  if (!article) return undefined;

  const ofReport = { ...published, locale, filters: { report: { documentId: article.documentId } } };
  const inOrder = { ...ofReport, sort: 'order:asc' as const };

  const [themes, indicators, achievements, projects, honors, stated, targets, pathways, measures, updates] =
    await Promise.all([
      strapi.documents('api::theme.theme').findMany({ locale, sort: 'order:asc' }),
      strapi.documents('api::indicator.indicator').findMany({ locale, sort: 'code:asc' }),
      strapi
        .documents('api::achievement.achievement')
        .findMany({ ...inOrder, populate: { figures: true, theme: link } }),
      strapi.documents('api::project.project').findMany({
        ...inOrder,
        populate: { figures: true, theme: named, measure: named },
      }),
      strapi.documents('api::honor.honor').findMany({ ...inOrder, populate: { theme: named } }),
      statedIn(ofReport),
      strapi.documents('api::target.target').findMany(inOrder),
      strapi.documents('api::pathway.pathway').findMany({ ...ofReport, sort: 'number:asc' }),
      strapi.documents('api::measure.measure').findMany({
        ...published,
        locale,
        filters: { pathway: { report: { documentId: article.documentId } } },
        sort: 'number:asc',
        populate: { pathway: link },
      }),
      loadUpdates(article.documentId, locale),
    ]);

  return {
    article,
    themes,
    indicators,
    achievements,
    projects,
    honors,
    stated,
    targets,
    pathways,
    measures,
    updates,
  };
};

/** By what an update speaks of: where that names its report. */
const ofReport: Record<Subject, (report: object) => object> = {
  target: (report) => ({ target: { report } }),
  project: (report) => ({ project: { report } }),
  measure: (report) => ({ measure: { pathway: { report } } }),
};

type Populate = { [Relation in Subject]?: typeof link } & { article: typeof named };

const updatesOn = (subject: Subject, documentId: string, locale: Locale) =>
  strapi.documents('api::progress-update.progress-update').findMany({
    ...published,
    locale,
    filters: ofReport[subject]({ documentId }),
    sort: ['asOf:desc', 'createdAt:desc'],
    populate: { [subject]: link, article: named } as Populate,
  });

/** Each kind of subject by itself: what is asked with `or` says of none of its parts which rows matter. */
const updatesIn = async (report: string, locale: Locale) =>
  (await Promise.all(SUBJECTS.map((subject) => updatesOn(subject, report, locale)))).flat();

/**
 * The newest of a subject first, so that the first one found for it is its latest. What stands is a fact in every
 * language: an update that is not translated yet counts, without its words.
 */
const loadUpdates = async (report: string, locale: Locale) => {
  const source = await updatesIn(report, SOURCE_LOCALE);
  if (locale === SOURCE_LOCALE) return source;
  const here = new Map((await updatesIn(report, locale)).map((update) => [update.documentId, update]));
  return source.map((update) => {
    const words = here.get(update.documentId);
    return { ...update, note: words?.note ?? undefined, ...translationOf(words) };
  });
};

export type LoadedReport = NonNullable<Awaited<ReturnType<typeof loadReport>>>;
