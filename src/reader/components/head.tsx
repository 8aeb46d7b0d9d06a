import { SOURCE_LOCALE } from '../../domain/vocabulary';
import type { Site } from '../api/site';
import { canonicalAddress, ownPrefix } from '../canonical';
import { otherPrefix, prefixOf } from '../language';
import { messagesIn } from '../messages';
import type { Page, Visit } from '../page';
import { LinkedData } from './linked-data';
import { Sharing } from './sharing';

interface Props {
  visit: Visit;
  site: Site;
  page: Page;
  /** The address of the style, with its digest. */
  stylesheet: string;
}

/** Where this page is to be found, and in which languages. */
const Addresses = ({ visit, page }: Props) => {
  const other = otherPrefix(visit.prefix);
  const addressIn = (prefix: Visit['prefix']) => canonicalAddress(page, visit, prefix);
  const isInBoth = page.inOtherLanguage === 'there' && !page.standsIn;
  return (
    <>
      <link rel="canonical" href={addressIn(ownPrefix(page, visit))} />
      {isInBoth && (
        <>
          <link rel="alternate" hreflang={visit.prefix} href={addressIn(visit.prefix)} />
          <link rel="alternate" hreflang={other} href={addressIn(other)} />
          <link
            rel="alternate"
            hreflang="x-default"
            href={visit.path === '/' ? `${visit.origin}/` : addressIn(prefixOf(SOURCE_LOCALE))}
          />
        </>
      )}
    </>
  );
};

/** What can be followed from here: what the page shows, and everything. */
const Feeds = ({ visit, site, page }: Props) => {
  const everything = { title: messagesIn(visit.locale).sharing.everything(site.name), path: '/feed.atom' };
  return (
    <>
      {[...(page.feeds ?? []), everything].map(({ title, path }) => (
        <link rel="alternate" type="application/atom+xml" title={title} href={`/${visit.prefix}${path}`} />
      ))}
    </>
  );
};

export const Head = (props: Props) => {
  const { visit, site, page, stylesheet } = props;
  const isListed = page.status === 200 && !visit.asOf;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{page.title === site.name ? site.name : `${page.title} · ${site.name}`}</title>
      {page.description && <meta name="description" content={page.description} />}
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={stylesheet} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {isListed ? <Addresses {...props} /> : <meta name="robots" content="noindex" />}
      {visit.asOf && page.status === 200 && (
        <link rel="canonical" href={canonicalAddress(page, visit, ownPrefix(page, visit))} />
      )}
      {isListed && <Sharing {...props} />}
      {isListed && <LinkedData {...props} />}
      <Feeds {...props} />
    </head>
  );
};
