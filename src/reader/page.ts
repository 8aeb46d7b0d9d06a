import type { VNode } from 'preact';

import type { Locale } from '../domain/vocabulary';
import type { Prefix } from './language';

/** What a visitor asked for, as far as a page may know it. */
export interface Visit {
  prefix: Prefix;
  locale: Locale;
  /** The path after the language: `/reports/2023`. */
  path: string;
  query: URLSearchParams;
}

/** One page, ready to be laid out. */
export interface Page {
  status: number;
  title: string;
  description?: string;
  /** Whether the same address exists in the other language. */
  isInBoth: boolean;
  body: VNode;
}

/** What goes back over the wire. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}
