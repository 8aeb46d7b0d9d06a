import { isPromiseKind } from './api/promise';
import type { Answer, Context, Page } from './page';
import { articlePage } from './pages/article';
import { homePage } from './pages/home';
import { promisePage } from './pages/promise';
import { listNamed } from './pages/lists';
import { reportPage } from './pages/report';
import { searchPage } from './pages/search';

type Parts = Record<string, string>;
type Route<Found> = [
  /** The path after the language; its named groups are handed on. */
  pattern: RegExp,
  open: (context: Context, parts: Parts) => Promise<Found | undefined>,
];

const SLUG = '(?<slug>[a-z0-9-]+)';
const PROMISES = '(?<kind>targets|projects|measures)';

const PAGES: Route<Page>[] = [
  [/^\/$/, (context) => homePage(context)],
  [/^\/reports\/(?<year>\d{4})$/, (context, { year }) => reportPage(context, Number(year))],
  [/^\/search$/, (context) => searchPage(context)],
  [/^\/(?<list>[a-z]+)$/, (context, { list = '' }) => listNamed(context, list)],
  [new RegExp(`^/articles/${SLUG}$`), (context, { slug = '' }) => articlePage(context, slug)],
  [
    new RegExp(`^/${PROMISES}/${SLUG}$`),
    async (context, { kind = '', slug = '' }) =>
      isPromiseKind(kind) ? promisePage(context, kind, slug) : undefined,
  ],
];

/** What is not a page: feeds, pictures, tables to download. */
const FILES: Route<Answer>[] = [];

const find = async <Found>(routes: Route<Found>[], context: Context): Promise<Found | undefined> => {
  for (const [pattern, open] of routes) {
    const match = pattern.exec(context.visit.path);
    if (match) return open(context, match.groups ?? {});
  }
  return undefined;
};

export const findPage = (context: Context) => find(PAGES, context);
export const findFile = (context: Context) => find(FILES, context);
