import type { Figure } from '../../api/figure';
import type { Report } from '../../api/report';
import type { Locale, Status } from '../../../domain/vocabulary';
import { messagesIn } from '../../messages';
import { strongestFigures } from '../../strongest-figures';

export interface Home {
  report: { year: number; title: string; lead: string | null };
  strongest: Figure[];
  names: Map<string, string>;
  promises: { kind: string; name: string; statuses: Status[] }[];
}

const HOW_MANY = 4;

export const presentHome = (report: Report, locale: Locale): Home => {
  const say = messagesIn(locale);
  const measures = report.pathways.flatMap((pathway) => pathway.measures);
  const statusesOf = (items: { progressStatus: Status }[]) => items.map((item) => item.progressStatus);
  return {
    report: { year: report.year, title: report.article.title, lead: report.article.lead },
    strongest: strongestFigures(report, HOW_MANY),
    names: new Map(report.indicators.map(({ code, name }) => [code, name])),
    promises: [
      { kind: 'targets', name: say.kinds.targets, statuses: statusesOf(report.targets) },
      { kind: 'measures', name: say.kinds.measures, statuses: statusesOf(measures) },
      { kind: 'projects', name: say.kinds.projects, statuses: statusesOf(report.projects) },
    ],
  };
};
