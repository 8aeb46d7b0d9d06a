import type { Figure } from '../../api/figure';
import type { Report } from '../../api/report';
import type { Locale, Status } from '../../../domain/vocabulary';
import { messagesIn } from '../../messages';

export interface Home {
  report: { year: number; title: string; lead: string | null };
  strongest: Figure[];
  names: Map<string, string>;
  promises: { kind: string; name: string; statuses: Status[] }[];
}

const HOW_MANY = 4;

/** A first place with a value tells most, then a value with its change, then a first place alone. */
const strength = (figure: Figure): number =>
  (figure.rank === 1 ? 2 : 0) + (figure.changePercent === null ? 0 : 2) + (figure.value === null ? 0 : 1);

const strongestOf = (report: Report): Figure[] => {
  const figures = report.themes.flatMap((theme) => theme.achievements.flatMap((item) => item.figures));
  const inOrder = figures.map((figure, place) => ({ figure, place, strength: strength(figure) }));
  return inOrder
    .sort((a, b) => b.strength - a.strength || a.place - b.place)
    .slice(0, HOW_MANY)
    .sort((a, b) => a.place - b.place)
    .map(({ figure }) => figure);
};

export const presentHome = (report: Report, locale: Locale): Home => {
  const say = messagesIn(locale);
  const measures = report.pathways.flatMap((pathway) => pathway.measures);
  const statusesOf = (items: { progressStatus: Status }[]) => items.map((item) => item.progressStatus);
  return {
    report: { year: report.year, title: report.article.title, lead: report.article.lead },
    strongest: strongestOf(report),
    names: new Map(report.indicators.map(({ code, name }) => [code, name])),
    promises: [
      { kind: 'targets', name: say.kinds.targets, statuses: statusesOf(report.targets) },
      { kind: 'measures', name: say.kinds.measures, statuses: statusesOf(measures) },
      { kind: 'projects', name: say.kinds.projects, statuses: statusesOf(report.projects) },
    ],
  };
};
