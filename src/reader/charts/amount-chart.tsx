import { valueText } from '../../domain/figure-text';
import { periodText } from '../../domain/period-text';
import { plainFigure } from '../../domain/plain-figure';
import type { Locale } from '../../domain/vocabulary';
import { messagesIn } from '../messages';
import { Bar } from './bar';
import { ChartFigure, type Source } from './frame';
import { leadersOf } from './names';
import { Rows } from './rows';
import { acrossFromZero } from './scales';
import type { Amounts } from './select-amounts';
import { valueTable } from './table';

interface Props {
  id: string;
  amounts: Amounts;
  csv: string;
  source: Source;
  locale: Locale;
}

/** Values of one kind on one scale, the largest first. */
export const AmountChart = ({ id, amounts, csv, source, locale }: Props) => {
  const say = messagesIn(locale).charts;
  const { noun, unit, rows } = amounts;
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  const across = acrossFromZero(
    rows.map(({ amount }) => amount),
    2,
  );
  const names = leadersOf(rows, ({ amount }) => amount, locale);
  const title = say.amount.title(noun, names, valueText(first, locale), rows.length);
  const unitName = plainFigure(0, unit, locale).unit;
  return (
    <ChartFigure
      id={id}
      title={title}
      subtitle={say.amount.subtitle(noun, unitName, periodText(first.period, locale))}
      table={valueTable(rows, locale)}
      csv={csv}
      source={source}
      locale={locale}
    >
      <Rows
        ticks={across.ticks.map((tick) => ({
          at: across.at(tick),
          text: tick === 0 ? '0' : valueText({ value: tick, unit }, locale),
        }))}
        rows={rows.map((row) => ({
          name: row.name,
          drawing: <Bar value={row.amount} across={across} />,
          value: valueText(row, locale),
        }))}
        description={{
          id,
          title,
          text: say.barsFrom(rows.length, valueText(first, locale), valueText(last, locale)),
        }}
      />
    </ChartFigure>
  );
};
