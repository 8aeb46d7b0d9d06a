/** What each message needs to be said. */
export interface MessageParams {
  'locale-not-yours': { foreign: string[]; permitted: string[] };
  'translation-needs-source': object;
  'slug-taken': { slug: string };
  'code-taken': { code: string };
  'indicator-unknown': { code: string };
  'figure-is-empty': object;
  'value-needs-unit': object;
  'unit-needs-value': object;
  'unit-unknown': { unit: string };
  'unit-of-other-kind': { unit: string; indicatorUnit: string };
  'rank-needs-scope': object;
  'scope-needs-rank': object;
  'comparator-needs-value': { comparator: string };
  'growth-is-in-percent': { unit: string };
  'one-subject-only': { subjects: string[] };
  'subject-missing': object;
  'subject-not-public': object;
  'image-needs-alt': object;
  'report-needs-year': object;
  'report-year-taken': { year: number };
}

export type MessageKey = keyof MessageParams;
export type Messages = { [Key in MessageKey]: (params: MessageParams[Key]) => string };
