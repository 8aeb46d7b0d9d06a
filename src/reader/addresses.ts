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
