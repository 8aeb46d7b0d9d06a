import { type Locale, type Level, LEVELS } from '../../../domain/vocabulary';
import type { Report } from '../../api/report';
import { dayText } from '../../dates';
import { messagesIn } from '../../messages';

export interface Section {
  id: string;
  title: string;
}

const textOf = (block: { children: { text?: string }[] }) =>
  block.children.map((child) => child.text ?? '').join('');

const honorsByLevel = (report: Report, locale: Locale) => {
  const say = messagesIn(locale);
  return LEVELS.map((level: Level) => ({
    level,
    name: say.levels[level] ?? level,
    honors: report.honors.filter((honor) => honor.level === level),
  })).filter(({ honors }) => honors.length > 0);
};

export const presentReport = (report: Report, locale: Locale) => {
  const say = messagesIn(locale);
  const { article } = report;
  const targetsTitle = article.headings?.targets ?? say.kinds.targets;
  const contents: Section[] = [
    ...report.themes.map(({ slug, name }) => ({ id: slug, title: name })),
    { id: 'honors', title: say.honors },
    { id: 'targets', title: targetsTitle },
    ...report.pathways.map(({ slug, number, title }) => ({
      id: slug,
      title: `${say.pathway(number)} ${title}`,
    })),
  ];
  return {
    ...report,
    contents,
    targetsTitle,
    achievementsTitle: article.headings?.achievements ?? '',
    promisesTitle: article.headings?.promises ?? say.promises,
    pathwaysTitle: article.headings?.pathways ?? say.kinds.measures,
    paragraphs: (article.body ?? []).map(textOf),
    published: say.publishedBy(
      article.sourceOutlet ?? '',
      article.publishedOn ? dayText(article.publishedOn, locale) : '',
    ),
    levels: honorsByLevel(report, locale),
    names: new Map(report.indicators.map(({ code, name }) => [code, name])),
    photosAfter: (placement: string) => article.photos.filter((photo) => photo.placement === placement),
  };
};

export type PresentedReport = ReturnType<typeof presentReport>;
