import { valueText } from '../../domain/figure-text';
import { periodText } from '../../domain/period-text';
import type { Locale } from '../../domain/vocabulary';
import { messagesIn } from '../messages';
import { DescribedSvg } from './described';
import { ChartFigure, type Source } from './frame';
import { leadersOf } from './names';
import { Rows, TickTexts } from './rows';
import { percent } from './scales';
import type { Share } from './select';
import { valueTable } from './table';

interface Props {
  id: string;
  /** The largest first. */
  rows: Share[];
  csv: string;
  source: Source;
  locale: Locale;
}

/** The whole as a frame, filled as far as the share goes; an open end where it is at least that much. */
const Part = ({ share }: { share: Share }) => (
  <>
    <rect class="whole" width="100%" y="50%" height="16" transform="translate(0 -8)" />
    {share.qualifier === 'at-least' && (
      <rect
        class="or-more"
        x={percent(share.value)}
        width={percent(100 - share.value)}
        y="50%"
        height="16"
        transform="translate(0 -8)"
      />
    )}
    <rect class="bar-above" width={percent(share.value)} y="50%" height="16" transform="translate(0 -8)" />
  </>
);

const TICKS = [0, 50, 100].map((at) => ({ at, text: `${at}%` }));

/** Parts of a whole, each against its own hundred per cent. */
export const ShareChart = ({ id, rows, csv, source, locale }: Props) => {
  const say = messagesIn(locale).charts;
  const [first] = rows;
  if (!first) return null;
  const highest = valueText(first, locale);
  const names = leadersOf(rows, ({ value }) => value, locale);
  const title =
    rows.length === 1 ? say.share.title(first.name, highest) : say.share.highest(names, highest, rows.length);
  const description = { id, title, text: say.share.description(rows.length) };
  return (
    <ChartFigure
      id={id}
      title={title}
      subtitle={say.share.subtitle(periodText(first.period, locale))}
      table={valueTable(rows, locale)}
      csv={csv}
      source={source}
      locale={locale}
    >
      {rows.length === 1 ? (
        <DescribedSvg class="axis" height={44} description={description}>
          <svg width="100%" height="24">
            <Part share={first} />
          </svg>
          <TickTexts ticks={TICKS} y={40} />
        </DescribedSvg>
      ) : (
        <Rows
          ticks={TICKS}
          rows={rows.map((row) => ({
            name: row.name,
            drawing: <Part share={row} />,
            value: valueText(row, locale),
          }))}
          description={description}
        />
      )}
    </ChartFigure>
  );
};
