import { render } from 'preact-render-to-string';

import { SOURCE_LOCALE } from '../domain/vocabulary';
import type { ReadRest } from './api/rest';
import { type Site, unnamedSite } from './api/site';
import { isTimeless } from './as-of/day';
import { Layout } from './components/layout';
import { listening } from './keeping';
import { isPrefix, PREFIXES, preferredPrefix } from './language';
import { markChinese } from './mark-chinese';
import { openVisit } from './open';
import type { Answer, Page, Visit } from './page';
import { failedPage } from './pages/failures';
import { findRootFile } from './routes';
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

/** Nothing runs in the browser and nothing is loaded from elsewhere; judges of the page read robots.txt from it. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

const visitOf = ({ path, query, origin }: Request): Visit | undefined => {
  const [, prefix = '', rest = ''] = /^\/([a-z]+)(\/.*)?$/.exec(path) ?? [];
  if (!isPrefix(prefix)) return undefined;
  // No text holds a NUL, so one in a question means nothing.
  const question = new URLSearchParams(query.replaceAll('%00', ''));
  return { prefix, locale: PREFIXES[prefix], path: rest || '/', query: question, origin };
};

/** An address has one spelling: without a slash at its end. */
const oneSpelling = ({ prefix, path, query }: Visit): string =>
  `/${prefix}${path.replace(/\/+$/, '') || '/'}${query.size > 0 ? `?${query}` : ''}`;

/** What is of no day says so by its address. */
const withoutDay = (visit: Visit): string => {
  const query = new URLSearchParams(visit.query);
  query.delete('asOf');
  return oneSpelling({ ...visit, query });
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

  const answerPage = (visit: Visit, site: Site, page: Page): Answer => {
    const layout = <Layout visit={visit} site={site} page={page} stylesheet={stylesheet} />;
    const html = render(layout);
    return {
      status: page.status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-language': visit.locale,
        'content-security-policy': POLICY,
        ...(page.rightUntil && { expires: page.rightUntil.toUTCString() }),
      },
      body: `<!doctype html>${visit.locale === SOURCE_LOCALE ? html : markChinese(html)}`,
    };
  };

  const open = async (asked: Visit): Promise<Answer> => {
    const reads = listening(read);
    const { visit, site, ...opened } = await openVisit(reads.read, asked);
    if ('file' in opened) return reads.likeIts(opened.file);
    const { page } = opened;
    const day = visit.asOf ? `?asOf=${visit.asOf}` : '';
    if (page.movedTo) return redirect(`/${visit.prefix}${page.movedTo}${day}`, 301);
    return reads.likeIts(answerPage(visit, site, page));
  };

  const openRoot = async (path: string, origin: string): Promise<Answer | undefined> => {
    try {
      return await findRootFile({ read, origin }, path);
    } catch (error) {
      onFailure(error);
      return { status: 500, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: '' };
    }
  };

  /** What is nowhere: said in the language that the browser prefers. */
  const answerMissing = ({ acceptLanguage, origin }: Request): Promise<Answer> => {
    const prefix = preferredPrefix(acceptLanguage);
    const visit = {
      prefix,
      locale: PREFIXES[prefix],
      path: '/nowhere',
      query: new URLSearchParams(),
      origin,
    };
    return openSafely(visit);
  };

  const openSafely = (visit: Visit): Promise<Answer> =>
    open(visit).catch((error: unknown) => {
      onFailure(error);
      return answerPage(visit, unnamedSite(visit.locale), failedPage(visit));
    });

  const answer = async (request: Request): Promise<Answer | undefined> => {
    const { path, acceptLanguage, origin } = request;
    if (path === STYLESHEET) return stylesheet.answer;
    if (path === '/') return redirect(`/${preferredPrefix(acceptLanguage)}/`);
    const visit = visitOf(request);
    if (!visit) return openRoot(path, origin);
    if (path === `/${visit.prefix}`) return redirect(`/${visit.prefix}/`);
    if (/.\/$/.test(visit.path)) return redirect(oneSpelling(visit), 301);
    if (visit.query.has('asOf') && isTimeless(visit.path)) return redirect(withoutDay(visit), 301);
    return openSafely(visit);
  };

  return { answer, answerMissing };
};
