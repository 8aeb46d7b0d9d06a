/** Where things are to be found: paths after the language. */

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
