/** What each message needs to be said. */
export interface MessageParams {
  'locale-not-yours': { foreign: string[]; permitted: string[] };
  'translation-needs-source': object;
  'slug-malformed': { slug: string };
  'period-malformed': { period: string };
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
  'source-not-public': object;
  'number-out-of-range': { name: string };
  'date-malformed': { value: string };
  'text-unstorable': object;
  'multipart-not-here': object;
  'multipart-malformed': object;
  'file-not-what-it-says': { name: string; type: string };
  'query-operator-unknown': { path: string; operator: string; allowed: string[] };
  'query-value-malformed': { path: string; expected: string };
  'report-year-taken': { year: number };
  'query-parameter-unknown': { name: string; allowed: string[] };
  'query-name-unknown': { path: string; name: string; allowed: string[] };
  'query-value-unknown': { path: string; value: string; allowed: string[] };
  'query-number-expected': { path: string; min: number; max: number };
  'query-list-expected': { path: string };
  'query-object-expected': { path: string };
  'query-too-deep': { path: string; allowed: number };
  'query-too-many': { path: string; allowed: number };
  'report-year-malformed': { year: string };
  'report-not-found': { year: number; locale: string };
}

export type MessageKey = keyof MessageParams;
export type Messages = { [Key in MessageKey]: (params: MessageParams[Key]) => string };
