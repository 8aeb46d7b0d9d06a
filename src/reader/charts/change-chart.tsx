import { changeText, valueText } from '../../domain/figure-text';
import { periodText } from '../../domain/period-text';
import type { Locale } from '../../domain/vocabulary';
import { messagesIn } from '../messages';
import { Bar } from './bar';
import { ChartFigure, type Source } from './frame';
import { leadersOf } from './names';
import { Rows } from './rows';
import { acrossFromZero } from './scales';
import type { Changed } from './select';

interface Props {
  id: string;
  /** The fastest growing first. */
  rows: Changed[];
  csv: string;
  source: Source;
  locale: Locale;
}

/** How much each indicator changed on the year before, on one scale. */
export const ChangeChart = ({ id, rows, csv, source, locale }: Props) => {
  const say = messagesIn(locale).charts;
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  const across = acrossFromZero(
    rows.map(({ changePercent }) => changePercent),
    5,
  );
  const textOf = ({ changePercent }: Changed) => changeText(changePercent, locale);
  const names = leadersOf(rows, ({ changePercent }) => changePercent, locale);
  const title = say.change.title(names, textOf(first), rows.length, first.changePercent > 0);
  const table = {
    columns: [say.columns.indicator, say.columns.value, say.columns.change],
    rows: rows.map((row) => [row.name, valueText(row, locale), textOf(row)]),
  };
  return (
    <ChartFigure
      id={id}
      title={title}
      subtitle={say.change.subtitle(periodText(first.period, locale))}
      table={table}
      csv={csv}
      source={source}
      locale={locale}
    >
      <Rows
        ticks={across.ticks.map((tick) => ({ at: across.at(tick), text: `${tick}%` }))}
        rows={rows.map((row) => ({
          name: row.name,
          drawing: <Bar value={row.changePercent} across={across} />,
          value: textOf(row),
        }))}
        description={{ id, title, text: say.barsFrom(rows.length, textOf(first), textOf(last)) }}
      />
    </ChartFigure>
  );
};
