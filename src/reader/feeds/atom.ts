import { v5 } from 'uuid';
import { create } from 'xmlbuilder2';

import type { Locale } from '../../domain/vocabulary';

export interface Entry {
  /** What it is, the same for good: `progress-update/abc/en`. */
  identity: string;
  title: string;
  /** When this version became public, ISO 8601. */
  updated: string;
  /** Full addresses. */
  link: string;
  related?: string;
  html: string;
}

export interface Feed {
  identity: string;
  locale: Locale;
  title: string;
  author: string;
  /** Full addresses: of the feed and of the page that shows the same. */
  self: string;
  page: string;
  entries: Entry[];
}

/** Under which the names below are unique; made once at random and never changed. */
const NAMESPACE = '89cc3554-f3c3-43b8-afb2-223d87eee215';

/** An identity that neither a new address nor a new publication changes (RFC 4287, 4.2.6). */
const idOf = (identity: string): string => `urn:uuid:${v5(identity, NAMESPACE)}`;

/** An empty feed was never updated, but must say a time. */
const NEVER = '1970-01-01T00:00:00.000Z';

const entryOf = ({ identity, title, updated, link, related, html }: Entry) => ({
  id: idOf(identity),
  title,
  updated,
  link: [
    { '@rel': 'alternate', '@type': 'text/html', '@href': link },
    ...(related ? [{ '@rel': 'related', '@type': 'text/html', '@href': related }] : []),
  ],
  content: { '@type': 'html', '#': html },
});

/**
 * An Atom feed (RFC 4287). Characters that XML does not allow are left out.
 * @param feed its entries newest first
 */
export const writeAtom = ({ identity, locale, title, author, self, page, entries }: Feed): string =>
  create(
    { version: '1.0', encoding: 'utf-8', invalidCharReplacement: '' },
    {
      feed: {
        '@xmlns': 'http://www.w3.org/2005/Atom',
        '@xml:lang': locale,
        id: idOf(identity),
        title,
        updated: entries[0]?.updated ?? NEVER,
        author: { name: author },
        link: [
          { '@rel': 'self', '@type': 'application/atom+xml', '@href': self },
          { '@rel': 'alternate', '@type': 'text/html', '@hreflang': locale, '@href': page },
        ],
        entry: entries.map(entryOf),
      },
    },
  ).end();
