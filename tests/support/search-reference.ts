import { createHash } from 'node:crypto';

import { valueText } from '../../src/domain/figure-text';
import type { Locale } from '../../src/domain/vocabulary';
import { get } from './rest';

/**
 * Searching as anybody would do it by hand, on what the public lists say: to hold the index against. It
 * knows nothing of tokens, and asks no database to sort.
 */

export interface Told {
  type: string;
  documentId: string;
  title: string;
  body: string[];
  newest: string;
  order: number;
}

type Row = Record<string, unknown> & { documentId: string; createdAt: string };
type Value = { value?: number; unit?: string; qualifier?: string };

const LISTS: [type: string, list: string][] = [
  ['article', 'articles'],
  ['target', 'targets'],
  ['project', 'projects'],
  ['measure', 'measures'],
  ['progress-update', 'progress-updates'],
  ['achievement', 'achievements'],
  ['honor', 'honors'],
  ['pathway', 'pathways'],
  ['theme', 'themes'],
  ['indicator', 'indicators'],
];

const TITLES: Record<string, string> = {
  article: 'title',
  target: 'statement',
  project: 'name',
  measure: 'title',
  honor: 'title',
  pathway: 'title',
  theme: 'name',
  indicator: 'name',
};

const bodyOf = (type: string, row: Row, locale: Locale): unknown[] => {
  const { lead, subtitle, kicker, sourceOutlet, headings, photos, byline, body } = row as Record<
    string,
    unknown
  > & {
    headings?: Record<string, unknown>;
    photos?: Record<string, unknown>[];
    byline?: Record<string, unknown>[];
    body?: { children: { text: string }[] }[];
  };
  const value = valueText(row as Value, locale);
  if (type === 'article') {
    const parts = body?.map(({ children }) => children.map(({ text }) => text).join(''));
    const captions = photos?.map(({ caption, alt, credit }) =>
      [caption, alt, credit].filter(Boolean).join(' '),
    );
    const authors = byline?.map(({ role, names }) => `${role as string} ${names as string}`);
    const { id: _id, ...heads } = headings ?? {};
    const headingWords = Object.values(heads).filter(Boolean).join(' ');
    return [
      lead,
      subtitle,
      kicker,
      sourceOutlet,
      headingWords,
      ...(parts ?? []),
      ...(captions ?? []),
      ...(authors ?? []),
    ];
  }
  if (type === 'project') {
    const figures = (row.figures as Value[]).map((figure) => valueText(figure, locale)).filter(Boolean);
    return [row.summary, figures.join(' · ')];
  }
  if (type === 'honor') return [row.recipient, row.awardedBy];
  if (type === 'measure') return [row.text];
  if (type === 'target') return [value];
  if (type === 'progress-update') return [row.note, value];
  return type === 'achievement' ? [row.statement] : [row.definition];
};

const toldBy = (type: string, row: Row, locale: Locale): Told => ({
  type,
  documentId: row.documentId,
  title: String(row[TITLES[type] ?? ''] ?? ''),
  body: bodyOf(type, row, locale).filter((text): text is string => typeof text === 'string' && text !== ''),
  newest: String(
    row.publishedOn ?? row.asOf ?? (row.year ? `${String(row.year)}-01-01` : row.createdAt),
  ).slice(0, 10),
  order: Number(row.order ?? row.number ?? 0),
});

/** All that is public in one language. */
export const readAll = async (url: string, locale: Locale): Promise<Told[]> => {
  const told: Told[] = [];
  for (const [type, list] of LISTS) {
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const query = `locale=${locale}&populate=*&pagination[page]=${page}&pagination[pageSize]=100`;
      const { body } = await get<{ data: Row[]; meta: { pagination: { pageCount: number } } }>(
        url,
        `/api/${list}?${query}`,
      );
      told.push(...body.data.map((row) => toldBy(type, row, locale)));
      pages = body.meta.pagination.pageCount;
    }
  }
  return told;
};

export interface Asked {
  words: RegExp[];
  phrase: RegExp;
}

const rankOf = ({ title, body }: Told, { words, phrase }: Asked): number | undefined => {
  const texts = [title, ...body];
  if (!words.every((word) => texts.some((text) => word.test(text)))) return undefined;
  if (phrase.test(title)) return 0;
  if (words.every((word) => word.test(title))) return 1;
  return texts.some((text) => phrase.test(text)) ? 2 : 3;
};

const tie = (documentId: string): number =>
  createHash('sha256').update(documentId).digest().readUIntBE(0, 3) % 2 ** 20;

/** What a search has to find, in the order in which it has to be given. */
export const expectedHits = (all: Told[], asked: Asked): string[] =>
  all
    .flatMap((told) => {
      const rank = rankOf(told, asked);
      return rank === undefined ? [] : [{ ...told, rank }];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        weight(a.type) - weight(b.type) ||
        b.newest.localeCompare(a.newest) ||
        a.order - b.order ||
        tie(a.documentId) - tie(b.documentId),
    )
    .map(({ type, documentId }) => `${type} ${documentId}`);

const weight = (type: string): number => LISTS.findIndex(([name]) => name === type);
