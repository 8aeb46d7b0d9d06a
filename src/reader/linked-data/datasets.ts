import type { Dataset, WithContext } from 'schema-dts';

import { figuresOf, type Report } from '../api/report';
import { messagesIn } from '../messages';
import type { Context } from '../page';
import { publisherOf } from './news-article';

interface Described {
  name: string;
  description: string;
  /** The names of what is measured. */
  variables: string[];
  /** Years: the first and the last that the data speak of. */
  years: number[];
  /** The path of the download after the language. */
  csv: string;
}

const yearsOf = (years: number[]): string | undefined => {
  if (years.length === 0) return undefined;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? `${first}` : `${first}/${last}`;
};

const datasetOf = (described: Described, context: Context): WithContext<Dataset> => {
  const { visit } = context;
  const { origin } = visit;
  const temporalCoverage = yearsOf(described.years);
  const publisher = publisherOf(context);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: described.name,
    description: described.description,
    url: `${origin}/${visit.prefix}${visit.path}`,
    inLanguage: visit.locale,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    variableMeasured: described.variables,
    ...(temporalCoverage && { temporalCoverage }),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: `${origin}/${visit.prefix}${described.csv}`,
    },
  };
};

/** The figures of a report. */
export const reportDataset = (report: Report, context: Context): WithContext<Dataset> => {
  const { sharing: say } = messagesIn(context.visit.locale);
  return datasetOf(
    {
      name: say.figuresOf(report.year),
      description: say.figuresNote(context.site.name, report.year),
      variables: report.indicators.map(({ name }) => name),
      years: figuresOf(report).map(({ period }) => Number.parseInt(period, 10)),
      csv: `/reports/${report.year}/figures.csv`,
    },
    context,
  );
};

interface Target {
  slug: string;
  statement: string;
  indicator: string | undefined;
  /** Years of the promise and of what was reported. */
  years: number[];
}

/** What a target promised and what was reported on it. */
export const targetDataset = (target: Target, context: Context): WithContext<Dataset> => {
  const { sharing: say } = messagesIn(context.visit.locale);
  return datasetOf(
    {
      name: say.targetData(target.statement),
      description: say.targetNote(target.statement),
      variables: [target.indicator ?? target.statement],
      years: target.years,
      csv: `/targets/${target.slug}.csv`,
    },
    context,
  );
};
