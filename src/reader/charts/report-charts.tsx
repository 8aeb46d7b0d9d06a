import type { Locale } from '../../domain/vocabulary';
import type { Report } from '../api/report';
import { AmountChart } from './amount-chart';
import { ChangeChart } from './change-chart';
import { namedFiguresOf, figuresOfTheme } from './figures';
import { RankChart } from './rank-chart';
import { selectChanges, selectRanks, selectShares } from './select';
import { selectAmounts } from './select-amounts';
import { ShareChart } from './share-chart';

const MOST_IN_A_THEME = 2;

/** The change over the year of everything that the report gives one for. */
export const ReportCharts = ({ report, locale }: { report: Report; locale: Locale }) => (
  <ChangeChart
    id={`changes-${report.year}`}
    rows={selectChanges(namedFiguresOf(report))}
    csv={`/reports/${report.year}/figures.csv`}
    source={report}
    locale={locale}
  />
);

interface ThemeProps {
  report: Report;
  /** The slug of one of the report's themes. */
  theme: string;
  locale: Locale;
}

/** What a theme's figures show when drawn: ranks, shares, then the largest groups of like amounts. */
export const ThemeCharts = ({ report, theme, locale }: ThemeProps) => {
  const figures = figuresOfTheme(report, theme);
  const common = { csv: `/reports/${report.year}/themes/${theme}.csv`, source: report, locale };
  const [ranks, shares] = [selectRanks(figures), selectShares(figures)];
  const charts = [
    ...(ranks ? [<RankChart id={`ranks-${theme}`} ranks={ranks} {...common} />] : []),
    ...(shares.length > 0 ? [<ShareChart id={`shares-${theme}`} rows={shares} {...common} />] : []),
    ...selectAmounts(figures).map((amounts) => (
      <AmountChart id={`${amounts.key}-${theme}`} amounts={amounts} {...common} />
    )),
  ];
  return <>{charts.slice(0, MOST_IN_A_THEME)}</>;
};
