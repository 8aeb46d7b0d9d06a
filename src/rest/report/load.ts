import { type Subject, SUBJECTS } from '../../domain/subject-rules';
import { type Locale, SOURCE_LOCALE } from '../../domain/vocabulary';
import { readTogether } from '../as-of/seqs';
import { translationOf } from '../fallback/translation';
import { PUBLIC_TYPES } from '../public-types';
import { type Filter, MEMBERS, type Members, membersOf } from './members';
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

  const report = { documentId: article.documentId };
  const members = await membersOf(MEMBERS, report, locale);
  const found = (filters: Filter) => ({ ...published, locale, filters });
  const inOrder = { sort: 'order:asc' as const };
  const byNumber = { sort: 'number:asc' as const };

  const [themes, indicators, achievements, projects, honors, stated, targets, pathways, measures, updates] =
    await Promise.all([
      strapi.documents('api::theme.theme').findMany({ locale, ...inOrder }),
      strapi.documents('api::indicator.indicator').findMany({ locale, sort: 'code:asc' }),
      strapi.documents('api::achievement.achievement').findMany({
        ...found(members.achievement),
        ...inOrder,
        populate: { figures: true, theme: link },
      }),
      strapi.documents('api::project.project').findMany({
        ...found(members.project),
        ...inOrder,
        populate: { figures: true, theme: named, measure: named },
      }),
      strapi.documents('api::honor.honor').findMany({
        ...found(members.honor),
        ...inOrder,
        populate: { theme: named },
      }),
      statedIn(members, locale),
      strapi.documents('api::target.target').findMany({ ...found(members.target), ...inOrder }),
      strapi.documents('api::pathway.pathway').findMany({ ...found(members.pathway), ...byNumber }),
      strapi.documents('api::measure.measure').findMany({
        ...found(members.measure),
        ...byNumber,
        populate: { pathway: link },
      }),
      loadUpdates(report, members, locale),
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

type Populate = { [Relation in Subject]?: typeof link } & { article: typeof named };

const updatesOn = (subject: Subject, members: Members<Subject>, locale: Locale) =>
  strapi.documents('api::progress-update.progress-update').findMany({
    ...published,
    locale,
    filters: { [subject]: members[subject] },
    sort: ['asOf:desc', 'createdAt:desc'],
    populate: { [subject]: link, article: named } as Populate,
  });

/** Each kind of subject by itself: what is asked with `or` says of none of its parts which rows matter. */
const updatesIn = async (members: Members<Subject>, locale: Locale) =>
  (await Promise.all(SUBJECTS.map((subject) => updatesOn(subject, members, locale)))).flat();

/**
 * The newest of a subject first, so that the first one found for it is its latest. What stands is a fact in every
 * language: an update that is not translated yet counts, without its words.
 */
const loadUpdates = async (report: { documentId: string }, members: Members<Subject>, locale: Locale) => {
  if (locale === SOURCE_LOCALE) return updatesIn(members, locale);
  const source = await updatesIn(await membersOf(SUBJECTS, report, SOURCE_LOCALE), SOURCE_LOCALE);
  const here = new Map((await updatesIn(members, locale)).map((update) => [update.documentId, update]));
  return source.map((update) => {
    const words = here.get(update.documentId);
    return { ...update, note: words?.note ?? undefined, ...translationOf(words) };
  });
};

export type LoadedReport = NonNullable<Awaited<ReturnType<typeof loadReport>>>;
