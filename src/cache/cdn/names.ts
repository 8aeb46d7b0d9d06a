import { createHash } from 'node:crypto';

import { LRUCache } from 'lru-cache';

import type { Tag } from '../tags/tag';

const NAMES_REMEMBERED = 50_000;
const LENGTH = 8;

const names = new LRUCache<Tag, string>({ max: NAMES_REMEMBERED });

/**
 * What a tag is called outside: short, the same on every node and after every start, and nothing of a table is told.
 * Cloudflare does not tell capitals from small letters: of two names that meet, both are purged, which is no harm.
 */
export const nameOf = (tag: Tag): string => {
  const known = names.get(tag);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(tag).digest('base64url').slice(0, LENGTH);
  names.set(tag, name);
  return name;
};
