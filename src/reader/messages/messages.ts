import type { SearchType } from '../../domain/search';
import type { ArticleKind, RankScope, Status } from '../../domain/vocabulary';
import type { ChartMessages } from './charts';
import type { RecordMessages } from './record';
import type { SharingMessages } from './sharing';

export type Section = 'articles' | 'achievements' | 'honors' | 'projects' | 'targets' | 'measures';

/** Words that more than one page says. */
export interface CommonMessages {
  skipToContent: string;
  otherLanguage: string;
  /** The site, before it has said its name. */
  unnamed: string;
  notInOtherLanguage: string;
  sections: string;
  trail: string;
  thisPage: string;
  followAll: string;
  followThis: string;
  openData: string;
  home: string;
  reportOf: (year: number) => string;
  readReport: string;
  strongestFigures: (year: string) => string;
  latest: string;
  allArticles: string;
  noFollowUps: string;
  promises: (year: number) => string;
  projectsNote: string;
  promisesNote: string;
  noReport: string;
  contents: string;
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
  kinds: Record<Section, string>;
  all: string;
  inTheReport: string;
  partOf: string;
  story: string;
  noProgress: string;
  asOf: (day: string) => string;
  evidence: string;
  from: string;
  to: string;
  stillAt: string;
  firstReported: string;
  pages: string;
  pageOf: (page: number, pages: number) => string;
  previousPage: string;
  nextPage: string;
  toHome: string;
}

export interface ListMessages {
  by: Record<'status' | 'level' | 'kind' | 'year' | 'theme' | 'pathway', string>;
  year: (year: number) => string;
  articleKinds: Record<ArticleKind, string>;
  descriptions: Record<Section, string>;
  filter: string;
  clear: string;
  found: (count: number) => string;
  nothing: string;
  promisedFor: (year: number) => string;
  inReport: (year: number) => string;
}

export interface ArticleMessages {
  moves: string;
  subject: Record<'targets' | 'projects' | 'measures', string>;
  follows: string;
}

export interface ReportMessages {
  namedProjects: string;
}

export interface FailureMessages {
  notFoundTitle: string;
  notFoundText: string;
  failedTitle: string;
  failedText: string;
}

/** Of translations that are missing, or older than what they translate. */
export interface TranslationMessages {
  label: string;
  page: string;
  withdrawn: (day: string) => string;
  outdated: (day: string) => string;
  readSource: string;
  whatChanged: string;
  missing: string;
  changedSince: (day: string) => string;
}

export interface SearchMessages {
  title: string;
  titleOf: (q: string) => string;
  label: string;
  submit: string;
  hint: string;
  noWords: string;
  tooLong: (allowed: number) => string;
  byType: string;
  /** Of several, and of one. */
  types: Record<SearchType, string>;
  kinds: Record<SearchType, string>;
  found: (count: number, type: SearchType | undefined) => string;
  about: (title: string) => string;
  nothing: (q: string) => string;
  advice: string[];
  onlyWord: (word: string, count: number) => string;
  elsewhere: (count: number) => string;
  browse: string;
}

/** Every word of the interface, in one language: one key a topic, beside the common words. */
export interface ReaderMessages extends CommonMessages {
  charts: ChartMessages;
  list: ListMessages;
  article: ArticleMessages;
  record: RecordMessages;
  report: ReportMessages;
  search: SearchMessages;
  failures: FailureMessages;
  sharing: SharingMessages;
  translation: TranslationMessages;
}
