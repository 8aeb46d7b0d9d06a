import type { VNode } from 'preact';

import type { Locale } from '../domain/vocabulary';
import type { ReadRest } from './api/rest';
import type { Site } from './api/site';
import type { Prefix } from './language';
import type { SharedPhoto } from './pictures/photo';

/** What a visitor asked for, as far as a page may know it. */
export interface Visit {
  prefix: Prefix;
  locale: Locale;
  /** The path after the language: `/reports/2023`. */
  path: string;
  query: URLSearchParams;
  /** The day that it looks back to, where it does not ask for the present. */
  asOf?: string;
  /** The public address of this site, without a slash at its end. */
  origin: string;
}

/** All that a page is made from. */
export interface Context {
  read: ReadRest;
  visit: Visit;
  site: Site;
}

export interface Crumb {
  title: string;
  /** The path after the language. */
  path: string;
}

/** One page, ready to be laid out. */
export interface Page {
  status: number;
  title: string;
  description?: string;
  /** The same address in the other language: there, not translated yet, or meaningless (a page that is not). */
  inOtherLanguage: 'there' | 'missing' | 'none';
  /** Whether it is shown in the language of the source, for want of a translation. */
  standsIn?: boolean;
  /** Which page of a long list this is, from 1. */
  part?: { number: number };
  /** Where this page stands by now: a path after the language. */
  movedTo?: string;
  /** What leads here from the home page. */
  trail?: Crumb[];
  /** Atom feeds of what this page shows, beside that of everything: paths after the language. */
  feeds?: { title: string; path: string }[];
  /** What is shown where the address is shared: a path after the language, 1200 by 630. */
  picture?: string;
  /** A photo of its own, shown instead of the picture. */
  photo?: SharedPhoto;
  /** A piece of news rather than a page about something. */
  isArticle?: boolean;
  /** From when on it will say something else although nothing was published: nothing where it never will. */
  rightUntil?: Date;
  /** Linked data of its own (schema.org), beside the trail. */
  linkedData?: object[];
  body: VNode;
}

/** What goes back over the wire. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}
