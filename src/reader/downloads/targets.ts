import { plainFigure } from '../../domain/plain-figure';
import type { Qualifier } from '../../domain/vocabulary';
import { readPromise } from '../api/promise';
import { readReport } from '../api/report';
import { readStory } from '../api/updates';
import { namedFiguresOf } from '../charts/figures';
import { resultBefore } from '../charts/select-targets';
import { targetFields } from '../charts/target-fields';
import { messagesIn } from '../messages';
import type { Answer, Context } from '../page';
import { type Cell, csvAnswer } from './csv';

/** Every target of a report with the result of the year before. */
export const reportTargets = async ({ read, visit }: Context, year: number): Promise<Answer | undefined> => {
  const { locale } = visit;
  const report = await readReport(read, year, locale);
  if (!report) return undefined;
  const say = messagesIn(locale);
  const { columns, comparators, qualifiers, targets } = say.charts;
  const names = new Map(report.indicators.map(({ code, name }) => [code, name]));
  const figures = namedFiguresOf(report);
  const rows = report.targets.map((target): Cell[] => {
    const before = resultBefore(target, figures);
    const plain = plainFigure(target.value, target.unit, locale);
    return [
      target.statement,
      names.get(target.indicatorCode ?? '') ?? '',
      target.indicatorCode,
      comparators[target.comparator],
      before ? plainFigure(before.value, target.unit, locale).value : null,
      plain.value,
      plain.unit,
      qualifiers[target.qualifier as Qualifier] ?? '',
      say.statuses[target.progressStatus],
    ];
  });
  const head = [
    columns.target,
    columns.indicator,
    columns.code,
    columns.comparator,
    targets.result(year - 1),
    targets.target(year),
    columns.unit,
    columns.qualifier,
    columns.status,
  ];
  const name = `${say.reportOf(year)} ${say.kinds.targets}`;
  return csvAnswer({ name, plainName: `targets-${year}`, day: visit.asOf }, head, rows);
};

/** One target: what was promised, the result of the year before, and every update since. */
export const targetStory = async ({ read, visit }: Context, slug: string): Promise<Answer | undefined> => {
  const { locale } = visit;
  const promised = await readPromise(read, 'targets', slug, locale);
  const target = promised && targetFields(promised);
  if (!promised || !target) return undefined;
  const report = promised.report?.year ? await readReport(read, promised.report.year, locale) : undefined;
  const updates = await readStory(read, 'targets', promised.documentId, locale);
  const say = messagesIn(locale);
  const { columns, qualifiers, targets } = say.charts;
  const before = report && resultBefore(target, namedFiguresOf(report));
  const plain = (value: number | null, unit: string | null) => {
    const figure = plainFigure(value, unit, locale);
    return [figure.value, figure.unit];
  };
  const rows: Cell[][] = [
    [
      targets.target(target.year),
      String(target.year),
      ...plain(target.value, target.unit),
      qualifiers[target.qualifier as Qualifier] ?? '',
      '',
      target.statement,
    ],
    ...(before
      ? [[targets.result(target.year - 1), before.at, ...plain(before.value, target.unit), '', '', '']]
      : []),
    ...updates.map((update) => [
      say.charts.target.progress,
      update.asOf,
      ...plain(update.value, update.unit),
      '',
      say.statuses[update.progressStatus],
      update.note,
    ]),
  ];
  const head = [
    columns.what,
    columns.date,
    columns.value,
    columns.unit,
    columns.qualifier,
    columns.status,
    columns.note,
  ];
  return csvAnswer({ name: target.statement, plainName: slug, day: visit.asOf }, head, rows);
};
