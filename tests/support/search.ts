import { get } from './rest';

export interface Segment {
  text: string;
  match: boolean;
}

export interface Hit {
  type: string;
  documentId: string;
  locale: string;
  slug: string | null;
  title: Segment[];
  excerpt: Segment[];
}

export interface SearchAnswer {
  data: Hit[];
  meta: {
    pagination: { page: number; pageSize: number; pageCount: number; total: number };
    counts: Record<string, number>;
    query: { q: string; locale: string; type: string | null };
  };
}

export const searchPath = (q: string, locale = 'zh-Hans', more = ''): string =>
  `/api/search?q=${encodeURIComponent(q)}&locale=${locale}${more}`;

export const textOf = (segments: Segment[]): string => segments.map(({ text }) => text).join('');

export const askFor = async (
  url: string,
  q: string,
  locale = 'zh-Hans',
  more = '',
): Promise<SearchAnswer> => {
  const { status, body, text } = await get<SearchAnswer>(url, searchPath(q, locale, more));
  if (status !== 200) throw new Error(`The search for "${q}" answered ${status}: ${text}`);
  return body;
};

/** Every hit, page after page. */
export const askForAll = async (
  url: string,
  q: string,
  locale = 'zh-Hans',
  pageSize = 100,
): Promise<Hit[]> => {
  const hits: Hit[] = [];
  for (let page = 1; ; page += 1) {
    const more = `&pagination[page]=${page}&pagination[pageSize]=${pageSize}`;
    const { data, meta } = await askFor(url, q, locale, more);
    hits.push(...data);
    if (page >= meta.pagination.pageCount) return hits;
  }
};
