import { DOMImplementation, type Element, XMLSerializer } from '@xmldom/xmldom';
import { v5 } from 'uuid';

import type { Locale } from '../../domain/vocabulary';

export interface Entry {
  /** What it is, the same for good: `progress-update/abc/en`. */
  identity: string;
  locale: Locale;
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
  /** The line that the site says above every page. */
  subtitle: string;
  author: string;
  /** Full addresses: of the feed and of the page that shows the same. */
  self: string;
  page: string;
  /** Newest first. */
  entries: Entry[];
}

const ATOM = 'http://www.w3.org/2005/Atom';

/** Under which the names below are unique; made once at random and never changed. */
const NAMESPACE = '89cc3554-f3c3-43b8-afb2-223d87eee215';

/** An identity that neither a new address nor a new publication changes (RFC 4287, 4.2.6). */
const idOf = (identity: string): string => `urn:uuid:${v5(identity, NAMESPACE)}`;

/** An empty feed was never updated, but must say a time. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** All that XML 1.0 has no way to write: most control characters, halves of surrogate pairs, two noncharacters. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}\ufffe\uffff]/gu;

type Attributes = Record<string, string>;

/** Adds an element with its text; what the text means as markup is escaped when it is written. */
const add = (parent: Element, name: string, text = '', attributes: Attributes = {}): Element => {
  const element = parent.ownerDocument?.createElementNS(ATOM, name);
  if (!element) throw new Error('An element stands in a document');
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text) element.textContent = text.replace(UNWRITABLE, '');
  parent.appendChild(element);
  return element;
};

const addEntry = (feed: Element, told: Entry, feedLocale: Locale): void => {
  const { identity, locale, title, updated, link, related, html } = told;
  const entry = add(feed, 'entry', '', locale === feedLocale ? {} : { 'xml:lang': locale });
  add(entry, 'id', idOf(identity));
  add(entry, 'title', title);
  add(entry, 'updated', updated);
  add(entry, 'link', '', { rel: 'alternate', type: 'text/html', hreflang: locale, href: link });
  if (related) add(entry, 'link', '', { rel: 'related', type: 'text/html', href: related });
  add(entry, 'content', html, { type: 'html' });
};

/** An Atom feed (RFC 4287). */
export const writeAtom = ({
  identity,
  locale,
  title,
  subtitle,
  author,
  self,
  page,
  entries,
}: Feed): string => {
  const document = new DOMImplementation().createDocument(ATOM, 'feed', null);
  const feed = document.documentElement;
  if (!feed) throw new Error('A document has a root');
  feed.setAttribute('xml:lang', locale);
  add(feed, 'id', idOf(identity));
  add(feed, 'title', title);
  if (subtitle) add(feed, 'subtitle', subtitle);
  add(feed, 'updated', entries[0]?.updated ?? NEVER);
  add(add(feed, 'author'), 'name', author);
  add(feed, 'link', '', { rel: 'self', type: 'application/atom+xml', href: self });
  add(feed, 'link', '', { rel: 'alternate', type: 'text/html', hreflang: locale, href: page });
  for (const entry of entries) addEntry(feed, entry, locale);
  return `<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
};
