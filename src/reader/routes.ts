import { YEAR_PATTERN } from '../domain/addresses';
import { isPromiseKind } from './api/promise';
import type { ReadRest } from './api/rest';
import { reportFigures, themeFigures } from './downloads/figures';
import { reportTargets, targetStory } from './downloads/targets';
import { everythingFeed, promiseFeed } from './feeds';
import { changesFeed } from './feeds/changes';
import type { Answer, Context, Page } from './page';
import { articlePage } from './pages/article';
import { changesPage } from './pages/changes';
import { historyPage } from './pages/history';
import { homePage } from './pages/home';
import { promisePage } from './pages/promise';
import { listNamed } from './pages/lists';
import { reportPage } from './pages/report';
import { articlePicture, homePicture, promisePicture, reportPicture } from './pictures';
import { robots, sitemap, sitemapPart } from './sitemap';
import { searchPage } from './pages/search';

type Parts = Record<string, string>;
type Route<Found, From = Context> = [
  /** The path after the language; its named groups are handed on. */
  pattern: RegExp,
  open: (context: From, parts: Parts) => Promise<Found | undefined>,
];

/** What an address of the whole site, in no language, is made from. */
export interface RootContext {
  read: ReadRest;
  /** The public address of this site, without a slash at its end. */
  origin: string;
}

const SLUG = '(?<slug>[a-z0-9-]+)';
const YEAR = `(?<year>${YEAR_PATTERN})`;
const PROMISES = '(?<kind>targets|projects|measures)';

const PAGES: Route<Page>[] = [
  [/^\/$/, (context) => homePage(context)],
  [new RegExp(`^/reports/${YEAR}$`), (context, { year }) => reportPage(context, Number(year))],
  [/^\/search$/, (context) => searchPage(context)],
  [/^\/changes$/, (context) => changesPage(context)],
  [
    /^\/history\/(?<type>[a-z-]+)\/(?<id>[a-z0-9]{1,64})$/,
    (context, { type = '', id = '' }) => historyPage(context, type, id),
  ],
  [/^\/(?<list>[a-z]+)$/, (context, { list = '' }) => listNamed(context, list)],
  [new RegExp(`^/articles/${SLUG}$`), (context, { slug = '' }) => articlePage(context, slug)],
  [
    new RegExp(`^/${PROMISES}/${SLUG}$`),
    async (context, { kind = '', slug = '' }) =>
      isPromiseKind(kind) ? promisePage(context, kind, slug) : undefined,
  ],
];

/** What is not a page: feeds, pictures, tables to download. */
const FILES: Route<Answer>[] = [
  [/^\/feed\.atom$/, (context) => everythingFeed(context)],
  [/^\/changes\.atom$/, (context) => changesFeed(context)],
  [
    new RegExp(`^/${PROMISES}/${SLUG}/feed\\.atom$`),
    async (context, { kind = '', slug = '' }) =>
      isPromiseKind(kind) ? promiseFeed(context, kind, slug) : undefined,
  ],
  [/^\/picture\.png$/, (context) => homePicture(context)],
  [
    new RegExp(`^/reports/${YEAR}/picture\\.png$`),
    (context, { year }) => reportPicture(context, Number(year)),
  ],
  [
    new RegExp(`^/articles/${SLUG}/picture\\.png$`),
    (context, { slug = '' }) => articlePicture(context, slug),
  ],
  [
    new RegExp(`^/${PROMISES}/${SLUG}/picture\\.png$`),
    async (context, { kind = '', slug = '' }) =>
      isPromiseKind(kind) ? promisePicture(context, kind, slug) : undefined,
  ],
  [
    new RegExp(`^/reports/${YEAR}/figures\\.csv$`),
    (context, { year }) => reportFigures(context, Number(year)),
  ],
  [
    new RegExp(`^/reports/${YEAR}/targets\\.csv$`),
    (context, { year }) => reportTargets(context, Number(year)),
  ],
  [
    new RegExp(`^/reports/${YEAR}/themes/${SLUG}\\.csv$`),
    (context, { year, slug = '' }) => themeFigures(context, Number(year), slug),
  ],
  [new RegExp(`^/targets/${SLUG}\\.csv$`), (context, { slug = '' }) => targetStory(context, slug)],
];

/** Addresses of the whole site: their patterns see the full path. */
const ROOT: Route<Answer, RootContext>[] = [
  [/^\/sitemap\.xml$/, (context) => sitemap(context)],
  [/^\/sitemap-(?<number>[1-9]\d{0,4})\.xml$/, (context, { number }) => sitemapPart(context, Number(number))],
  [/^\/robots\.txt$/, async (context) => robots(context)],
];

const find = async <Found, From>(
  routes: Route<Found, From>[],
  path: string,
  context: From,
): Promise<Found | undefined> => {
  for (const [pattern, open] of routes) {
    const match = pattern.exec(path);
    if (match) return open(context, match.groups ?? {});
  }
  return undefined;
};

export const findPage = (context: Context) => find(PAGES, context.visit.path, context);
export const findFile = (context: Context) => find(FILES, context.visit.path, context);
export const findRootFile = (context: RootContext, path: string) => find(ROOT, path, context);
