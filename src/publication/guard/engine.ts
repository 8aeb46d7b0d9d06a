/** What each database needs to keep the record: every statement can be run again. */
export interface Guard {
  statements: string[];
}

/** Reads that the record must answer fast, and one number for each row. */
export const INDEXES = [
  'create unique index if not exists publications_by_seq on publications (seq)',
  'create index if not exists publications_by_subject on publications (subject_type, subject_locale, subject_id, seq)',
  'create index if not exists publications_by_type on publications (subject_type, seq)',
  'create index if not exists publications_by_document on publications (subject_id, seq)',
  'create index if not exists publications_by_page on publications (page_id, seq)',
  'create index if not exists publications_by_slug on publications (slug, seq)',
  'create index if not exists publications_by_moment on publications (at)',
];
