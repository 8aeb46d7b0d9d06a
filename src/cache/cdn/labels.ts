import type { Headers } from '../answers/answer';
import type { Tag } from '../tags/tag';
import { fewer } from './fewer';
import { nameOf } from './names';

/**
 * How long a list of names may be, in bytes:
 * - Cloudflare reads 16 KB of `Cache-Tag`, about 1,000 tags, however many lines they come in.
 * - Fastly reads 16,384 bytes of `Surrogate-Key`, each key at most 1,024, and leaves out what comes after.
 * - Node refuses a head of more than 16 KB; nginx one of more than a page (4 or 8 KB), unless it is told otherwise.
 * Both lists have to go into one head, so each stays far below what a CDN would read.
 */
export const LONGEST = 4_096;

const YEAR = 31_536_000;

/** A name and what stands between it and the next. */
const EACH = nameOf('').length + 1;

/** Fastly takes no notice of `CDN-Cache-Control`, nor of `no-cache` for browsers. */
const forCdns = (what: string): Headers => ['cdn-cache-control', what, 'surrogate-control', what];

const NOT_THERE = forCdns('no-store');

/** What is kept here may be kept in a CDN until it is told otherwise, and nothing else. */
export interface Labelled {
  tags: ReadonlySet<Tag>;
  /** When it stops being right by itself, in milliseconds since 1970. */
  until: number;
}

/** Headers by which a CDN keeps an answer and can be told to forget it. */
export const labelsOf = (kept?: Labelled): Headers => {
  if (!kept) return NOT_THERE;
  const seconds = Math.min(YEAR, Math.floor((kept.until - Date.now()) / 1_000));
  const tags = fewer(kept.tags, Math.floor(LONGEST / EACH));
  if (!tags || seconds <= 0) return NOT_THERE;
  const names = [...new Set([...tags].map(nameOf))];
  return [
    ...forCdns(`public, max-age=${seconds}`),
    'cache-tag',
    names.join(','),
    'surrogate-key',
    names.join(' '),
  ];
};
