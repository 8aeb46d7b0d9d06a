import { range } from 'd3-array';

import { periodText } from '../../domain/period-text';
import type { Locale } from '../../domain/vocabulary';
import { messagesIn } from '../messages';
import { ChartFigure, type Source } from './frame';
import { leadersOf } from './names';
import { Rows } from './rows';
import { percent } from './scales';
import type { Ranked, Ranks } from './select';

interface Props {
  id: string;
  ranks: Ranks;
  csv: string;
  source: Source;
  locale: Locale;
}

const titleOf = ({ scope, rows }: Ranks, locale: Locale): string => {
  const say = messagesIn(locale);
  const scopeName = say.rankScopes[scope];
  const firsts = rows.filter(({ rank }) => rank === 1).length;
  if (firsts === rows.length) return say.charts.rank.allFirst(firsts, scopeName);
  if (firsts > 0) return say.charts.rank.someFirst(firsts, rows.length, scopeName);
  const place = say.rank(rows[0]?.rank ?? 1, scopeName);
  return say.charts.rank.best(
    leadersOf(rows, ({ rank }) => rank, locale),
    place,
  );
};

/** All places as open circles, the one that was reached filled. */
const Places = ({ rank, size, at }: { rank: number; size: number; at: (place: number) => number }) => (
  <>
    <line class="grid" x1={percent(at(1))} x2={percent(at(size))} y1="50%" y2="50%" />
    {range(1, size + 1).map((place) => (
      <circle
        class={place === rank ? 'place-reached' : 'place'}
        cx={percent(at(place))}
        cy="50%"
        r={place === rank ? 8 : 4}
      />
    ))}
  </>
);

const Elsewhere = ({ ranked, locale }: { ranked: Ranked[]; locale: Locale }) => {
  const say = messagesIn(locale);
  if (ranked.length === 0) return null;
  return (
    <div class="chart-beside">
      <p>{say.charts.rank.elsewhere}</p>
      <ul>
        {ranked.map(({ name, rank, rankScope }) => (
          <li>
            {name} · {say.rank(rank, say.rankScopes[rankScope])}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Which place each indicator took among a known number; other ranks as a plain list. */
export const RankChart = ({ id, ranks, csv, source, locale }: Props) => {
  const say = messagesIn(locale);
  const { scope, size, rows, elsewhere } = ranks;
  const at = (place: number) => ((place - 0.5) / size) * 100;
  const title = titleOf(ranks, locale);
  const period = periodText(rows[0]?.period ?? '', locale);
  const textOf = ({ rank, rankScope }: Ranked) => say.rank(rank, say.rankScopes[rankScope]);
  return (
    <ChartFigure
      id={id}
      title={title}
      subtitle={say.charts.rank.subtitle(say.rankScopes[scope], size, period)}
      table={{
        columns: [say.charts.columns.indicator, say.charts.columns.rank],
        rows: [...rows, ...elsewhere].map((row) => [row.name, textOf(row)]),
      }}
      csv={csv}
      source={source}
      locale={locale}
    >
      <Rows
        ticks={range(1, size + 1).map((place) => ({ at: at(place), text: String(place) }))}
        hasGrid={false}
        rows={rows.map((row) => ({
          name: row.name,
          drawing: <Places rank={row.rank} size={size} at={at} />,
          value: say.charts.rank.ofSize(row.rank, size),
        }))}
        description={{ id, title, text: say.charts.rank.description(rows.length, size) }}
      />
      <Elsewhere ranked={elsewhere} locale={locale} />
    </ChartFigure>
  );
};
