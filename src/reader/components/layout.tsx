import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';

import type { Site } from '../api/site';
import { PastBanner } from '../as-of/banner';
import { keepDay } from '../as-of/keep-day';
import { messagesIn } from '../messages';
import type { Page, Visit } from '../page';
import type { Stylesheet } from '../stylesheet';
import { Head } from './head';
import { Masthead } from './masthead';
import { Trail } from './trail';

interface Props {
  visit: Visit;
  site: Site;
  page: Page;
  stylesheet: Stylesheet;
}

const Footer = ({ site, visit }: Pick<Props, 'site' | 'visit'>) => (
  <footer class="footer">
    <div class="wide">
      {site.about && <p>{site.about}</p>}
      <p class="footer-links">
        <a href={`/${visit.prefix}/changes`}>{messagesIn(visit.locale).record.changes.title}</a>
        <a href={`/${visit.prefix}/feed.atom`}>{messagesIn(visit.locale).followAll}</a>
        <a href="/api/openapi.json">{messagesIn(visit.locale).openData}</a>
      </p>
      <p>{[site.publisher, site.contact].filter(Boolean).join(' · ')}</p>
      <p class="paper-only">
        {messagesIn(visit.locale).thisPage} {visit.origin}/{visit.prefix}
        {visit.path}
      </p>
    </div>
  </footer>
);

/** What the page is about; a page of the past leads on to pages of that day. */
const Main = ({ visit, page }: Pick<Props, 'visit' | 'page'>) =>
  visit.asOf ? (
    <main id="content" dangerouslySetInnerHTML={{ __html: keepDay(render(page.body), visit.asOf) }} />
  ) : (
    <main id="content">{page.body}</main>
  );

/** The document around every page: head, masthead, the way here, footer. */
export const Layout = ({ visit, site, page, stylesheet }: Props): VNode => (
  <html lang={visit.locale}>
    <Head visit={visit} site={site} page={page} stylesheet={stylesheet.href} />
    <body>
      <a class="skip" href="#content">
        {messagesIn(visit.locale).skipToContent}
      </a>
      <Masthead visit={visit} site={site} page={page} />
      {visit.asOf && <PastBanner visit={visit} day={visit.asOf} />}
      {page.trail && <Trail trail={page.trail} visit={visit} />}
      <Main visit={visit} page={page} />
      <Footer site={site} visit={visit} />
    </body>
  </html>
);
