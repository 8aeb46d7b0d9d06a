import { plainFigure } from '../../domain/plain-figure';
import type { Locale, Qualifier, RankScope } from '../../domain/vocabulary';
import { readReport } from '../api/report';
import { namedFiguresOf, figuresOfTheme, type NamedFigure } from '../charts/figures';
import { messagesIn } from '../messages';
import type { Answer, Context } from '../page';
import { type Cell, csvAnswer, type FileName } from './csv';

const answerOf = (file: FileName, figures: NamedFigure[], locale: Locale): Answer => {
  const say = messagesIn(locale);
  const { theme, indicator, code, period, value, unit, qualifier, change, rank, scope } = say.charts.columns;
  const rowOf = (figure: NamedFigure): Cell[] => {
    const plain = plainFigure(figure.value, figure.unit, locale);
    return [
      figure.theme.name,
      figure.name,
      figure.indicatorCode,
      figure.period,
      plain.value,
      plain.unit,
      say.charts.qualifiers[figure.qualifier as Qualifier] ?? '',
      figure.changePercent,
      figure.rank,
      say.rankScopes[figure.rankScope as RankScope] ?? '',
    ];
  };
  const columns = [theme, indicator, code, period, value, unit, qualifier, change, rank, scope];
  return csvAnswer(file, columns, figures.map(rowOf));
};

/** Every figure of a report. */
export const reportFigures = async ({ read, visit }: Context, year: number): Promise<Answer | undefined> => {
  const report = await readReport(read, year, visit.locale);
  const file = {
    name: messagesIn(visit.locale).reportOf(year),
    plainName: `report-${year}`,
    day: visit.asOf,
  };
  return report && answerOf(file, namedFiguresOf(report), visit.locale);
};

/** The figures of one theme of a report. */
export const themeFigures = async (
  { read, visit }: Context,
  year: number,
  slug: string,
): Promise<Answer | undefined> => {
  const report = await readReport(read, year, visit.locale);
  const theme = report?.themes.find((each) => each.slug === slug);
  if (!report || !theme) return undefined;
  const name = `${messagesIn(visit.locale).reportOf(year)} ${theme.name}`;
  const file = { name, plainName: `report-${year}-${slug}`, day: visit.asOf };
  return answerOf(file, figuresOfTheme(report, slug), visit.locale);
};
