import type { VNode } from 'preact';

import type { Site } from '../api/site';
import type { Page, Visit } from '../page';
import { messagesIn } from '../messages';
import { STYLESHEET } from '../stylesheet';

interface Props {
  visit: Visit;
  site: Site;
  page: Page;
  /** The public address of this site, without a slash at its end. */
  origin: string;
}

/** The document around every page: head, header, footer, and the way into the other language. */
export const Layout = ({ visit, site, page, origin }: Props): VNode => {
  const say = messagesIn(visit.locale);
  const other = visit.prefix === 'zh' ? 'en' : 'zh';
  const here = `${origin}/${visit.prefix}${visit.path}`;
  const there = `${origin}/${other}${visit.path}`;
  const title = page.title === site.name ? site.name : `${page.title} · ${site.name}`;

  return (
    <html lang={visit.locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {page.description && <meta name="description" content={page.description} />}
        <link rel="stylesheet" href={STYLESHEET} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {page.status === 200 ? (
          <link rel="canonical" href={here} />
        ) : (
          <meta name="robots" content="noindex" />
        )}
        {page.status === 200 && page.isInBoth && (
          <>
            <link rel="alternate" hreflang={visit.prefix} href={here} />
            <link rel="alternate" hreflang={other} href={there} />
          </>
        )}
        <meta name="color-scheme" content="light dark" />
      </head>
      <body>
        <a class="skip" href="#content">
          {say.skipToContent}
        </a>
        <header class="masthead">
          {site.notice?.trim() && (
            <div class="notice" role="note">
              <p class="wide">{site.notice}</p>
            </div>
          )}
          <div class="wide masthead-row">
            <a class="brand" href={`/${visit.prefix}/`}>
              <svg class="seal" viewBox="0 0 64 64" aria-hidden="true">
                <rect width="64" height="64" rx="12" class="seal-ground" />
                <path d="M14 33l12 13 24-28" class="seal-tick" />
              </svg>
              <span>{site.name}</span>
            </a>
            <a
              class="switch"
              href={page.isInBoth ? `/${other}${visit.path}` : `/${other}/`}
              lang={other === 'zh' ? 'zh-Hans' : 'en'}
              hreflang={other}
            >
              {say.otherLanguage}
            </a>
          </div>
        </header>
        <main id="content">{page.body}</main>
        <footer class="footer">
          <div class="wide">
            {site.about && <p>{site.about}</p>}
            <p>{[site.publisher, site.contact].filter(Boolean).join(' · ')}</p>
          </div>
        </footer>
      </body>
    </html>
  );
};
