import { type Subject, SUBJECTS } from '../../domain/subject-rules';
import { type Locale, SOURCE_LOCALE } from '../../domain/vocabulary';
import { readTogether } from '../as-of/seqs';
import { translationOf } from '../fallback/translation';
import { PUBLIC_TYPES } from '../public-types';
import { statedIn } from './stated-in';

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
