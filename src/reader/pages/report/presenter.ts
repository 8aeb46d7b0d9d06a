import { type Level, LEVELS, type Locale, PHOTO_PLACEMENTS } from '../../../domain/vocabulary';
import type { Report } from '../../api/report';
import { dayText } from '../../dates';
import { messagesIn } from '../../messages';

export interface Section {
  id: string;
  title: string;
  /** A part of the report, under which the sections after it stand. */
  isPart?: boolean;
}

const isPlacement = (text: string | null | undefined): boolean =>
  (PHOTO_PLACEMENTS as readonly unknown[]).includes(text);

const honorsByLevel = (report: Report, locale: Locale) => {
  const say = messagesIn(locale);
  return LEVELS.map((level: Level) => ({
    level,
    name: say.levels[level] ?? level,
    honors: report.honors.filter((honor) => honor.level === level),
  })).filter(({ honors }) => honors.length > 0);
};

/** The titles of the parts, as printed where the report has printed them. */
const titlesOf = ({ year, article: { headings } }: Report, locale: Locale) => {
  const say = messagesIn(locale);
  return {
    achievementsTitle: headings?.achievements ?? say.kinds.achievements,
    promisesTitle: headings?.promises ?? say.promises(year),
    targetsTitle: headings?.targets ?? say.kinds.targets,
    pathwaysTitle: headings?.pathways ?? say.kinds.measures,
  };
};

const contentsOf = (report: Report, titles: ReturnType<typeof titlesOf>, locale: Locale): Section[] => {
  const say = messagesIn(locale);
  return [
    { id: 'achievements', title: titles.achievementsTitle, isPart: true },
    ...report.themes.map(({ slug, name }) => ({ id: slug, title: name })),
    { id: 'honors', title: say.kinds.honors },
    { id: 'promises', title: titles.promisesTitle, isPart: true },
    { id: 'targets', title: titles.targetsTitle },
    ...report.pathways.map(({ slug, number, title }) => ({
      id: slug,
      title: `${say.pathway(number)} ${title}`,
    })),
  ];
};

export const presentReport = (report: Report, locale: Locale) => {
  const { article } = report;
  const titles = titlesOf(report, locale);
  const day = article.publishedOn ? dayText(article.publishedOn, locale) : '';
  return {
    ...report,
    ...titles,
    contents: contentsOf(report, titles, locale),
    published: messagesIn(locale).publishedBy(article.sourceOutlet ?? '', day),
    levels: honorsByLevel(report, locale),
    names: new Map(report.indicators.map(({ code, name }) => [code, name])),
    photosAfter: (placement: string) => article.photos.filter((photo) => photo.placement === placement),
    otherPhotos: article.photos.filter(({ placement }) => !isPlacement(placement)),
    projectsOf: (achievement: string) =>
      report.projects.filter(({ statedIn }) => statedIn?.documentId === achievement),
    projectsIn: (measure: string) => report.projects.filter((project) => project.measure?.slug === measure),
  };
};

export type PresentedReport = ReturnType<typeof presentReport>;
