import { LOCALES } from '../../../src/domain/vocabulary';
import { LISTS } from '../types';
import { get } from '../rest';
import type { PublicRow } from './record-reader';

interface List {
  data: Record<string, unknown>[];
  meta: { pagination: { pageCount: number } };
}

/** What of an entry its row says too. */
const TITLES = ['title', 'name', 'statement', 'note'];

const line = (documentId: unknown, locale: string, title: unknown, slug: unknown): string =>
  [documentId, locale, title, slug ?? ''].map(String).join(' · ');

/** What is public by the rows alone: of each document and language the last one, unless it withdraws it. */
const presentByRows = (rows: PublicRow[]): string[] => {
  const last = new Map(rows.map((row) => [`${row.type} ${row.documentId} ${row.locale}`, row]));
  return [...last.values()]
    .filter(({ action, type }) => action === 'publish' && type !== 'site')
    .map(({ documentId, locale, title, slug }) => line(documentId, locale, title, slug));
};

const presentByLists = async (url: string): Promise<string[]> => {
  const lines: string[] = [];
  for (const [list, locale] of LISTS.flatMap((name) =>
    LOCALES.map((language) => [name, language] as const),
  )) {
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const query = `locale=${locale}&sort=documentId&pagination[pageSize]=100&pagination[page]=${page}`;
      const { body } = await get<List>(url, `/api/${list}?${query}`);
      pages = body.meta.pagination.pageCount;
      for (const entry of body.data) {
        const title = TITLES.find((name) => typeof entry[name] === 'string') ?? '';
        lines.push(line(entry.documentId, locale, entry[title], entry.slug));
      }
    }
  }
  return lines;
};

/** Both ways to know what is public now, each in the same order. */
export const presentBoth = async (url: string, rows: PublicRow[]): Promise<[string[], string[]]> => [
  presentByRows(rows).sort(),
  (await presentByLists(url)).sort(),
];
