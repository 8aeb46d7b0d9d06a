import { descending, rollup } from 'd3-array';

import type { Figure } from '../api/figure';
import type { Report } from '../api/report';

/** A figure with the name of its indicator and the theme whose achievement states it. */
export interface NamedFigure extends Figure {
  name: string;
  theme: { slug: string; name: string };
}

/** Every figure of a report in the printed order. */
export const figuresOf = ({ themes, indicators }: Report): NamedFigure[] => {
  const names = new Map(indicators.map(({ code, name }) => [code, name]));
  return themes.flatMap(({ slug, name, achievements }) =>
    achievements
      .flatMap(({ figures }) => figures)
      .map((figure) => ({
        ...figure,
        name: names.get(figure.indicatorCode) ?? figure.indicatorCode,
        theme: { slug, name },
      })),
  );
};

export const figuresOfTheme = (report: Report, slug: string): NamedFigure[] =>
  figuresOf(report).filter(({ theme }) => theme.slug === slug);

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
