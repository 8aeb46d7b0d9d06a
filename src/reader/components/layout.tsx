import type { VNode } from 'preact';

import type { Site } from '../api/site';
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

/** The document around every page: head, masthead, the way here, footer. */
export const Layout = ({ visit, site, page, stylesheet }: Props): VNode => (
  <html lang={visit.locale}>
    <Head visit={visit} site={site} page={page} stylesheet={stylesheet.href} />
    <body>
      <a class="skip" href="#content">
        {messagesIn(visit.locale).skipToContent}
      </a>
      <Masthead visit={visit} site={site} page={page} />
      {page.trail && <Trail trail={page.trail} visit={visit} />}
      <main id="content">{page.body}</main>
      <Footer site={site} visit={visit} />
    </body>
  </html>
);
