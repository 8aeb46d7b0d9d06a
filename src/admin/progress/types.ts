import type { Subject } from '../../domain/subject-rules';
import type { Status } from '../../domain/vocabulary';

export const ARTICLE = 'api::article.article';
export const UPDATE = 'api::progress-update.progress-update';

/** A target, project or measure, as the content manager gives it. */
export interface SubjectRow {
  documentId: string;
  statement?: string;
  name?: string;
  title?: string;
  year?: number;
  number?: number;
  unit?: string | null;
  progressStatus: Status;
  report?: { title: string } | null;
  theme?: { name: string } | null;
  pathway?: { number: number; title: string } | null;
}

/** A progress update in one language, as the content manager gives it. */
export interface UpdateRow {
  documentId: string;
  createdAt: string;
  status: 'draft' | 'published' | 'modified';
  asOf: string;
  progressStatus: Status;
  value: number | null;
  unit: string | null;
  note: string;
  target: SubjectRow | null;
  project: SubjectRow | null;
  measure: SubjectRow | null;
}

export interface NamedSubject {
  type: Subject;
  documentId: string;
  name: string;
  /** Of which report, year, theme or pathway it is: two may be called alike. */
  place: string[];
  pathway: number | undefined;
  unit: string | null;
  progressStatus: Status;
}

/** A progress update of an article, with its words in the language that is being edited. */
export interface ArticleUpdate {
  documentId: string;
  /** In Chinese, with the facts that both languages share. */
  source: UpdateRow;
  subject: NamedSubject | undefined;
  /** What is public about the same subject, itself and that of other articles included. */
  standing: UpdateRow[];
  /** In the language that is being edited; nothing where it is not written yet. */
  edited: UpdateRow | undefined;
}
