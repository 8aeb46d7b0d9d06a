import { max, min } from 'd3-array';

import { valueText } from '../../domain/figure-text';
import type { Locale } from '../../domain/vocabulary';
import type { Report } from '../api/report';
import { messagesIn } from '../messages';
import { namedFiguresOf } from './figures';
import { ChartFigure } from './frame';
import { Rows } from './rows';
import { type Across, acrossForDots, percent } from './scales';
import { type GrowthRow, selectGrowthTargets } from './select-targets';

const beforeText = ({ before }: GrowthRow, locale: Locale): string =>
  before ? valueText({ value: before.value, unit: '%' }, locale) : '';

const titleOf = (rows: GrowthRow[], locale: Locale): string => {
  const say = messagesIn(locale).charts.targets;
  const gaps = rows.flatMap(({ target, before }) => (before ? [target.value - before.value] : []));
  if (gaps.length > 0)
    return say.againstLastYear({
      higher: gaps.filter((gap) => gap > 0).length,
      lower: gaps.filter((gap) => gap < 0).length,
      same: gaps.filter((gap) => gap === 0).length,
      unknown: rows.length - gaps.length,
    });
  const values = rows.map(({ target }) => target.value);
  const textOf = (value?: number) => valueText({ value, unit: '%' }, locale);
  return say.range(rows.length, textOf(min(values)), textOf(max(values)));
};

const Dumbbell = ({ row: { target, before }, across }: { row: GrowthRow; across: Across }) => {
  const promised = percent(across.at(target.value));
  const was = before && percent(across.at(before.value));
  return (
    <>
      {was && <line class="between" x1={was} x2={promised} y1="50%" y2="50%" />}
      {was && <circle class="was" cx={was} cy="50%" r="6" />}
      <circle class="promised" cx={promised} cy="50%" r="7" />
    </>
  );
};

/** Says which circle is which; the words beside the rows say it again. */
const Key = ({ before, year, locale }: { before: number; year: number; locale: Locale }) => {
  const say = messagesIn(locale).charts.targets;
  return (
    <p class="chart-key" aria-hidden="true">
      <svg width="16" height="16">
        <circle class="was" cx="8" cy="8" r="6" />
      </svg>
      {say.result(before)}
      <svg width="16" height="16">
        <circle class="promised" cx="8" cy="8" r="7" />
      </svg>
      {say.target(year)}
    </p>
  );
};

/** All targets of growth on one scale: last year's result and what is promised. */
export const TargetsChart = ({ report, locale }: { report: Report; locale: Locale }) => {
  const say = messagesIn(locale).charts;
  const rows = selectGrowthTargets(report.targets, namedFiguresOf(report));
  const year = rows[0]?.target.year;
  if (!year) return null;
  const before = year - 1;
  const names = new Map(report.indicators.map(({ code, name }) => [code, name]));
  const nameOf = ({ target }: GrowthRow) => names.get(target.indicatorCode ?? '') ?? target.statement;
  const across = acrossForDots(
    rows.flatMap((row) => [row.target.value, row.before?.value ?? 0]),
    5,
  );
  const id = `targets-${report.year}`;
  const title = titleOf(rows, locale);
  return (
    <ChartFigure
      id={id}
      title={title}
      subtitle={say.targets.subtitle(before, year)}
      table={{
        columns: [say.columns.indicator, say.targets.result(before), say.targets.target(year)],
        rows: rows.map((row) => [nameOf(row), beforeText(row, locale) || '—', valueText(row.target, locale)]),
      }}
      csv={`/reports/${report.year}/targets.csv`}
      source={report}
      locale={locale}
    >
      <Key before={before} year={year} locale={locale} />
      <Rows
        ticks={across.ticks.map((tick) => ({ at: across.at(tick), text: `${tick}%` }))}
        rows={rows.map((row) => ({
          name: nameOf(row),
          drawing: <Dumbbell row={row} across={across} />,
          value: row.before ? (
            say.targets.fromTo(beforeText(row, locale), valueText(row.target, locale))
          ) : (
            <>
              {valueText(row.target, locale)} <small>{say.targets.noResult(before)}</small>
            </>
          ),
        }))}
        description={{ id, title, text: say.targets.description(rows.length, before, year) }}
      />
    </ChartFigure>
  );
};
