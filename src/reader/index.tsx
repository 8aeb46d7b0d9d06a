import { render } from 'preact-render-to-string';

import type { ReadRest } from './api/rest';
import { readSite, type Site, UNNAMED } from './api/site';
import { Layout } from './components/layout';
import { isPrefix, PREFIXES, preferredPrefix } from './language';
import type { Answer, Page, Visit } from './page';
import { failedPage, notFoundPage } from './pages/failures';
import { findFile, findPage } from './routes';
import { readStylesheet, STYLESHEET } from './stylesheet';

export interface Request {
  path: string;
  /** What follows the question mark, as it was sent. */
  query: string;
  acceptLanguage: string;
  origin: string;
}

export interface Options {
  read: ReadRest;
  /** Where the style files are. */
  styles: string;
  onFailure: (error: unknown) => void;
}

/** Nothing runs in the browser and nothing is loaded from elsewhere. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const visitOf = (path: string, query: string): Visit | undefined => {
  const [, prefix = '', rest = ''] = /^\/([a-z]+)(\/.*)?$/.exec(path) ?? [];
  return isPrefix(prefix)
    ? { prefix, locale: PREFIXES[prefix], path: rest || '/', query: new URLSearchParams(query) }
    : undefined;
};

const redirect = (location: string, status = 302): Answer => ({
  status,
  headers: { location, ...(status === 302 && { vary: 'Accept-Language' }) },
  body: '',
});

/**
 * The public reader. It knows the site through the public REST API alone.
 * @returns nothing for addresses that are not the reader's
 */
export const createReader = ({ read, styles, onFailure }: Options) => {
  const stylesheet = readStylesheet(styles);

  const answerPage = (visit: Visit, site: Site, page: Page, origin: string): Answer => {
    const layout = <Layout visit={visit} site={site} page={page} origin={origin} stylesheet={stylesheet} />;
    return {
      status: page.status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-language': visit.locale,
        'content-security-policy': POLICY,
      },
      body: `<!doctype html>${render(layout)}`,
    };
  };

  const open = async (visit: Visit, origin: string): Promise<Answer> => {
    const site = await readSite(read, visit.locale);
    const context = { read, visit, site, origin };
    const file = await findFile(context);
    if (file) return file;
    const page = (await findPage(context)) ?? (await notFoundPage(context));
    if (page.movedTo) return redirect(`/${visit.prefix}${page.movedTo}`, 301);
    return answerPage(visit, site, page, origin);
  };

  return async ({ path, query, acceptLanguage, origin }: Request): Promise<Answer | undefined> => {
    if (path === STYLESHEET) return stylesheet.answer;
    if (path === '/') return redirect(`/${preferredPrefix(acceptLanguage)}/`);
    const visit = visitOf(path, query);
    if (!visit) return undefined;
    if (path === `/${visit.prefix}`) return redirect(`/${visit.prefix}/`);

    return open(visit, origin).catch((error: unknown) => {
      onFailure(error);
      return answerPage(visit, UNNAMED, failedPage(visit), origin);
    });
  };
};
