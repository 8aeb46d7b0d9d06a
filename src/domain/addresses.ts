import type { PublicTypeName } from './public-types';

/** Where things are to be found: paths after the language. */

/** How a year is written in an address. */
export const YEAR_PATTERN = '[1-9]\\d{3}';

export const reportPath = (year: number): string => `/reports/${year}`;

export const articlePath = ({
  kind,
  slug,
  year,
}: {
  kind: string;
  slug: string;
  year: number | null;
}): string => (kind === 'report' && year !== null ? reportPath(year) : `/articles/${slug}`);

/** The mark of one achievement within its report. */
export const achievementMark = (documentId: string): string => `achievement-${documentId}`;

export const historyPath = (type: PublicTypeName, documentId: string): string =>
  `/history/${type}/${documentId}`;

/** What has a page of its own, and in which folder it stands. */
const FOLDERS: Partial<Record<PublicTypeName, string>> = {
  article: 'articles',
  target: 'targets',
  project: 'projects',
  measure: 'measures',
};

/** Where that what a row of the record tells of is shown, if anywhere; a report moves on to its year. */
export const pagePath = ({
  page,
}: {
  page: { type: PublicTypeName | null; slug: string | null } | null;
}): string | undefined => {
  const folder = page?.type && FOLDERS[page.type];
  return folder && page.slug ? `/${folder}/${page.slug}` : undefined;
};
