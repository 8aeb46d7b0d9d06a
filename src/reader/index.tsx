import { render } from 'preact-render-to-string';

import type { ReadRest } from './api/rest';
import { readSite, type Site, UNNAMED } from './api/site';
import { Layout } from './components/layout';
import { isPrefix, PREFIXES, preferredPrefix } from './language';
import type { Answer, Page, Visit } from './page';
import { isPromiseKind } from './api/promise';
import { homePage } from './pages/home';
import { promisePage } from './pages/promise';
import { promisesPage } from './pages/promises';
import { failedPage, notFoundPage } from './pages/not-found';
import { reportPage } from './pages/report';

export interface Request {
  path: string;
  /** What follows the question mark, as it was sent. */
  query: string;
  acceptLanguage: string;
  origin: string;
}

/** Nothing runs in the browser and nothing is loaded from elsewhere. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const pageFor = async (read: ReadRest, visit: Visit, site: Site): Promise<Page | undefined> => {
  if (visit.path === '/') return homePage(read, visit, site);
  const [, kind = '', slug] = /^\/([a-z]+)(?:\/([a-z0-9-]+))?$/.exec(visit.path) ?? [];
  if (isPromiseKind(kind)) {
    return slug ? promisePage(read, visit, kind, slug) : promisesPage(read, visit, kind);
  }
  const report = /^\/reports\/(\d{4})$/.exec(visit.path);
  if (report) return reportPage(read, visit, Number(report[1]));
  return undefined;
};

const readPage = async (read: ReadRest, visit: Visit) => {
  const site = await readSite(read, visit.locale);
  return { site, page: await pageFor(read, visit, site) };
};

const visitOf = (path: string, query: string): Visit | undefined => {
  const [, prefix = '', rest = ''] = /^\/([a-z]+)(\/.*)?$/.exec(path) ?? [];
  return isPrefix(prefix)
    ? { prefix, locale: PREFIXES[prefix], path: rest || '/', query: new URLSearchParams(query) }
    : undefined;
};

const redirect = (location: string): Answer => ({
  status: 302,
  headers: { location, vary: 'Accept-Language' },
  body: '',
});

/**
 * The public reader. It knows the site through the public REST API alone.
 * @returns nothing for addresses that are not the reader's
 */
export const createReader =
  (read: ReadRest, onFailure: (error: unknown) => void) =>
  async ({ path, query, acceptLanguage, origin }: Request): Promise<Answer | undefined> => {
    if (path === '/') return redirect(`/${preferredPrefix(acceptLanguage)}/`);
    const visit = visitOf(path, query);
    if (!visit) return undefined;
    if (path === `/${visit.prefix}`) return redirect(`/${visit.prefix}/`);

    const { site, page } = await readPage(read, visit).catch((error: unknown) => {
      onFailure(error);
      return { site: UNNAMED, page: failedPage(visit) };
    });
    const shown = page ?? notFoundPage(visit);
    const html = render(<Layout visit={visit} site={site} page={shown} origin={origin} />);
    return {
      status: shown.status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-language': visit.locale,
        'content-security-policy': POLICY,
      },
      body: `<!doctype html>${html}`,
    };
  };
