import { descending, rollup } from 'd3-array';

import type { Figure } from '../api/figure';
import { figuresOf, type Report } from '../api/report';

/** A figure with the name of its indicator and the theme whose achievement states it. */
export interface NamedFigure extends Figure {
  name: string;
  theme: { slug: string; name: string };
}

/** Figures of some themes of a report, named, in the printed order. */
const named = ({ indicators }: Report, themes: Report['themes']): NamedFigure[] => {
  const names = new Map(indicators.map(({ code, name }) => [code, name]));
  return themes.flatMap((theme) =>
    figuresOf({ themes: [theme] }).map((figure) => ({
      ...figure,
      name: names.get(figure.indicatorCode) ?? figure.indicatorCode,
      theme: { slug: theme.slug, name: theme.name },
    })),
  );
};

export const namedFiguresOf = (report: Report): NamedFigure[] => named(report, report.themes);

export const figuresOfTheme = (report: Report, slug: string): NamedFigure[] =>
  named(
    report,
    report.themes.filter((theme) => theme.slug === slug),
  );

/** What stands on one scale must be of one period: that of most figures, of two the later. */
export const ofOnePeriod = <Row extends { period: string }>(figures: Row[]): Row[] => {
  const counts = rollup(
    figures,
    (rows) => rows.length,
    ({ period }) => period,
  );
  const [[chosen] = []] = [...counts].sort(
    ([period, count], [otherPeriod, otherCount]) =>
      descending(count, otherCount) || descending(period, otherPeriod),
  );
  return figures.filter(({ period }) => period === chosen);
};
