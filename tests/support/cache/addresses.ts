import type { Entry } from '../content';
import type { Panel } from '../panel';
import { content } from '../content';

const LISTS = ['articles', 'achievements', 'projects', 'honors', 'targets', 'pathways', 'measures', 'themes'];

/** What the public asks for: every kind of read, in both languages, some with other encodings. */
export const ADDRESSES = [
  ...LISTS.map((type) => `/api/${type}?populate=*`),
  ...['targets', 'projects', 'articles', 'themes'].map((type) => `/api/${type}?locale=en`),
  ...['targets', 'honors', 'progress-updates'].map((type) => `/api/${type}?locale=en&fallback=zh-Hans`),
  '/api/achievements?pagination[pageSize]=5&pagination[page]=2&sort=order:desc&fields[0]=statement',
  '/api/projects?filters[theme][slug][$notNull]=true&populate[theme][fields][0]=name&populate[figures]=*',
  '/api/indicators?pagination[limit]=5',
  '/api/site',
  '/api/reports/2023',
  '/api/reports/2023?locale=en&fallback=zh-Hans',
  '/api/changes?since=0&limit=5',
  '/api/changes?limit=100&since=200',
  '/api/search?q=工业',
  '/api/search?q=growth&locale=en',
  '/api/targets?asOf=2024-01-01',
  '/api/openapi.json',
  '/zh/',
  '/en/',
  '/zh/reports/2023',
  '/en/reports/2023',
  '/zh/targets',
  '/en/targets/gdp-growth',
  '/zh/projects',
  '/en/honors',
  '/zh/achievements',
  '/zh/changes',
  '/en/feed.atom',
  '/zh/search?q=投资',
  '/sitemap.xml',
  '/zh/nowhere',
].map(encodeURI);

const HAVE_PAGES = ['project', 'target', 'measure'];

/** The addresses of one entry of each type, of its history and its page. */
export const entryAddresses = async (panel: Panel, types: string[]): Promise<string[]> => {
  const found = await Promise.all(
    types.map(async (type): Promise<[string, Entry | undefined]> => {
      const { body } = await content(panel, type).list();
      return [type, body.results[0]];
    }),
  );
  return found.flatMap(([type, entry]) =>
    entry
      ? [
          `/api/${type}s/${entry.documentId}?populate=*`,
          `/api/history/${type}/${entry.documentId}`,
          ...(HAVE_PAGES.includes(type) ? [`/zh/${type}s/${String(entry.slug)}`] : []),
        ]
      : [],
  );
};
