import type { ComponentChildren } from 'preact';

import type { Locale } from '../../domain/vocabulary';
import type { Report } from '../api/report';
import { prefixOf } from '../language';
import { messagesIn } from '../messages';
import { type Table, DataTable } from './table';

/** What every picture says of itself. */
export interface Frame {
  /** Its address on the page. */
  id: string;
  /** What the picture shows, as a claim made from the figures. */
  title: string;
  /** Quantity, unit and period. */
  subtitle: string;
  table: Table;
  /** Where the same numbers are to be downloaded: a path after the language. */
  csv: string;
  source: Source;
  locale: Locale;
}

export type Source = Pick<Report, 'year'> & { article: Pick<Report['article'], 'sourceOutlet'> };

const SourceLine = ({ source, locale }: Pick<Frame, 'source' | 'locale'>) => {
  const say = messagesIn(locale);
  const { sourceOutlet } = source.article;
  return (
    <p class="chart-source">
      {say.charts.source}
      <a href={`/${prefixOf(locale)}/reports/${source.year}`}>{say.reportOf(source.year)}</a>
      {sourceOutlet && ` · ${sourceOutlet}`}
    </p>
  );
};

/** Title, picture, source, and the same numbers as a table and as a file. */
export const ChartFigure = (props: Frame & { children: ComponentChildren }) => {
  const { id, title, subtitle, table, csv, source, locale, children } = props;
  const say = messagesIn(locale).charts;
  return (
    <figure class="chart" id={id}>
      <figcaption>
        <p class="chart-title">{title}</p>
        <p class="chart-subtitle">{subtitle}</p>
      </figcaption>
      {children}
      <div class="chart-foot">
        <SourceLine source={source} locale={locale} />
        <details class="chart-data">
          <summary>{say.data}</summary>
          <DataTable table={table} caption={`${title} (${subtitle})`} />
          <a href={`/${prefixOf(locale)}${csv}`}>{say.download}</a>
        </details>
      </div>
    </figure>
  );
};
