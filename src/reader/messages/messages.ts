import type { RankScope, Status } from '../../domain/vocabulary';
import type { SharingMessages } from './sharing';

/** Words that more than one page says. */
export interface CommonMessages {
  skipToContent: string;
  otherLanguage: string;
  notInOtherLanguage: string;
  sections: string;
  trail: string;
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
  kinds: Record<'achievements' | 'honors' | 'projects' | 'targets' | 'measures', string>;
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

/** Every word of the interface, in one language: one key a topic, beside the common words. */
export type ReaderMessages = CommonMessages & { sharing: SharingMessages };
