import type { Figure } from '../../api/figure';
import type { Report } from '../../api/report';
import type { Locale, Status } from '../../../domain/vocabulary';
import type { StatusGroup } from '../../components/status-bar';
import { messagesIn } from '../../messages';
import { strongestFigures } from '../../strongest-figures';

export interface Home {
  report: { year: number; title: string; lead: string | null };
  strongest: Figure[];
  names: Map<string, string>;
  /** The year that the figures tell of. */
  period: string;
  promises: StatusGroup[];
  projects: StatusGroup[];
}

const HOW_MANY = 4;

export const presentHome = (report: Report, locale: Locale): Home => {
  const say = messagesIn(locale);
  const strongest = strongestFigures(report, HOW_MANY);
  const measures = report.pathways.flatMap((pathway) => pathway.measures);
  const statusesOf = (items: { progressStatus: Status }[]) => items.map((item) => item.progressStatus);
  return {
    report: { year: report.year, title: report.article.title, lead: report.article.lead },
    strongest,
    period: strongest[0]?.period.slice(0, 4) ?? '',
    names: new Map(report.indicators.map(({ code, name }) => [code, name])),
    promises: [
      { kind: 'targets', name: say.kinds.targets, statuses: statusesOf(report.targets) },
      { kind: 'measures', name: say.kinds.measures, statuses: statusesOf(measures) },
    ],
    // Many projects are named among what was achieved, so they are no promises of the year.
    projects: [{ kind: 'projects', name: say.kinds.projects, statuses: statusesOf(report.projects) }],
  };
};
