import { valueText } from '../domain/figure-text';
import { isRecord } from '../domain/record';
import type { Locale } from '../domain/vocabulary';
import type { SearchType } from '../domain/search';

/** A published row with its components, as the database gives it. */
export type Row = Record<string, unknown>;

/** The words of one document in one language: what is found, and what excerpts are cut from. */
export interface Texts {
  title: string;
  /** Paragraphs, the most telling first. */
  body: string[];
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const words = (...values: unknown[]): string[] =>
  values.filter((value): value is string => typeof value === 'string' && value.trim() !== '');

/** The words of a block of rich text: what is bold or linked within a paragraph belongs to it. */
const blockText = (block: unknown): string => {
  if (!isRecord(block)) return '';
  if (typeof block.text === 'string') return block.text;
  const isList = block.type === 'list';
  return listOf(block.children)
    .map(blockText)
    .join(isList ? '\n' : '');
};

const of = (items: unknown, ...names: string[]): string[] =>
  listOf(items)
    .filter(isRecord)
    .flatMap((item) => words(...names.map((name) => item[name])));

/** Who did what: a role says nothing without its names. */
const bylines = (items: unknown): string[] =>
  listOf(items)
    .filter(isRecord)
    .flatMap(({ role, names }) => words(words(role, names).join(' ')));

const valueOf = (item: unknown, locale: Locale): string[] => {
  if (!isRecord(item)) return [];
  const { value, unit, qualifier } = item as { value?: number; unit?: string; qualifier?: string };
  return words(valueText({ value, unit, qualifier }, locale));
};

const figures = (items: unknown, locale: Locale): string[] =>
  words(
    listOf(items)
      .flatMap((figure) => valueOf(figure, locale))
      .join(' · '),
  );

const articleBody = (row: Row): string[] => [
  ...words(row.lead, row.subtitle, row.kicker),
  ...words(...listOf(row.body).map(blockText)),
  ...of([row.headings], 'achievements', 'promises', 'targets', 'pathways'),
  ...of(row.photos, 'caption', 'alt', 'credit'),
  ...bylines(row.byline),
  ...words(row.sourceOutlet),
];

type Reading = (row: Row, locale: Locale) => { title?: unknown; body: string[] };

/** An achievement and a progress update have no title: they are all text. */
const READINGS: Record<SearchType, Reading> = {
  article: (row) => ({ title: row.title, body: articleBody(row) }),
  achievement: (row) => ({ body: words(row.statement) }),
  project: (row, locale) => ({
    title: row.name,
    body: [...words(row.summary), ...figures(row.figures, locale)],
  }),
  honor: (row) => ({ title: row.title, body: words(row.recipient, row.awardedBy) }),
  target: (row, locale) => ({ title: row.statement, body: valueOf(row, locale) }),
  pathway: (row) => ({ title: row.title, body: [] }),
  measure: (row) => ({ title: row.title, body: words(row.text) }),
  'progress-update': (row, locale) => ({ body: [...words(row.note), ...valueOf(row, locale)] }),
  theme: (row) => ({ title: row.name, body: [] }),
  indicator: (row) => ({ title: row.name, body: words(row.definition) }),
};

export const textsOf = (type: SearchType, row: Row, locale: Locale): Texts => {
  const { title, body } = READINGS[type](row, locale);
  return { title: words(title)[0] ?? '', body };
};

/** The components that hold words or figures. */
export const COMPONENTS: Partial<Record<SearchType, string[]>> = {
  article: ['headings', 'photos', 'byline'],
  project: ['figures'],
};

/** What `newest` goes by, and the place in print. */
export const standingOf = (row: Row): { date: Date; order: number } => {
  const day = words(row.publishedOn, row.asOf)[0];
  const year = typeof row.year === 'number' ? `${row.year}-01-01` : undefined;
  const date = new Date(day ?? year ?? (row.createdAt as string | number));
  return {
    date: Number.isNaN(date.getTime()) ? new Date(0) : date,
    order: Number(row.order ?? row.number ?? 0),
  };
};
