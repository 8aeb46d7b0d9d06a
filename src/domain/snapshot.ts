import { createHash } from 'node:crypto';

import stringify from 'safe-stable-stringify';

import { isRecord } from './record';

/** One document in one language as the public saw it: every attribute, links as `{ documentId }`. */
export interface Snapshot {
  documentId: string;
  locale: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string;
  [attribute: string]: unknown;
}

/** One spelling for equal content: names in order, nothing between them. */
export const canonicalJson = (value: unknown): string => stringify(value) ?? 'null';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What storing the same content again changes by itself. */
const VOLATILE = ['id', 'createdAt', 'updatedAt', 'publishedAt'];

const withoutVolatile = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutVolatile);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      // What says nothing is the same as what is not there: an attribute may be younger than a snapshot.
      .filter(([name, inner]) => !VOLATILE.includes(name) && inner !== null && inner !== undefined)
      .map(([name, inner]) => [name, withoutVolatile(inner)]),
  );
};

/** Whether a reader finds the same in both. */
export const isSameContent = (one: Snapshot, other: Snapshot): boolean =>
  canonicalJson(withoutVolatile(one)) === canonicalJson(withoutVolatile(other));
