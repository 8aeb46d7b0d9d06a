import type { RankScope, Status } from '../../domain/vocabulary';

/** Every word of the interface, in one language. */
export interface ReaderMessages {
  skipToContent: string;
  otherLanguage: string;
  home: string;
  reportOf: (year: number) => string;
  readReport: string;
  strongestFigures: string;
  promises: string;
  promisesNote: string;
  noReport: string;
  contents: string;
  honors: string;
  honorsOf: (level: string, count: number) => string;
  levels: Record<string, string>;
  statuses: Record<Status, string>;
  rank: (rank: number, scope: string) => string;
  rankScopes: Record<RankScope, string>;
  onYearBefore: (change: string) => string;
  pathway: (number: number) => string;
  photo: string;
  photoWithoutImage: string;
  credit: string;
  publishedBy: (outlet: string, date: string) => string;
  kinds: Record<'targets' | 'projects' | 'measures', string>;
  all: string;
  filterByStatus: string;
  inTheReport: string;
  partOf: string;
  story: string;
  noProgress: string;
  notFoundTitle: string;
  notFoundText: string;
  toHome: string;
  failedTitle: string;
  failedText: string;
}
