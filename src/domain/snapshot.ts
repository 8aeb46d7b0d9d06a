import { createHash } from 'node:crypto';

import stringify from 'safe-stable-stringify';

import { isRecord } from './record';

/** A document or a part of it as the public reads it. */
export type Part = Record<string, unknown>;

/** A published document as the public reads it, links as `{ documentId }`: what a row of the record keeps. */
export interface Snapshot extends Part {
  documentId: string;
  locale: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string;
}

/** One spelling for equal content: names in order, nothing between them. */
export const canonicalJson = (value: unknown): string => stringify(value) ?? 'null';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Given anew by each publish or each save, so that they say nothing of what is shown. */
export const VOLATILE = ['id', 'createdAt', 'updatedAt', 'publishedAt'];

/** Null, an empty text, an empty list and a component with nothing in it look the same on a page: like nothing. */
const essenceOf = (value: unknown): unknown => {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) {
    const kept = value.map(essenceOf).filter((item) => item !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (!isRecord(value)) return value;
  const kept = Object.entries(value)
    .filter(([name]) => !VOLATILE.includes(name))
    .map(([name, held]): [string, unknown] => [name, essenceOf(held)])
    .filter(([, held]) => held !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
};

/** One text for all that look the same to a reader, whatever their ids, times and order of names. */
export const canonicalText = (value: unknown): string => canonicalJson(essenceOf(value));

/** Whether two published versions, or two parts of them, are the same to a reader. */
export const isSame = (before: unknown, after: unknown): boolean =>
  canonicalText(before) === canonicalText(after);
