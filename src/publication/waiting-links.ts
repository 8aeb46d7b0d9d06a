import type { Knex } from 'knex';

import type { PublicTypeName } from '../domain/public-types';
import { isRecord } from '../domain/record';
import { SOURCE_LOCALE } from '../domain/vocabulary';
import { type Shape, shapeOf } from './shape';
import type { PublicRow } from './take-snapshot';
import { uidOf } from './types';
import { wholeRowsOf } from './whole-rows';

/** A link of the draft to what is public is no waiting one: the public row would have it. */
const waits = async ({ target }: Shape['links'][number], link: unknown): Promise<boolean> => {
  if (!isRecord(link)) return false;
  const where = { documentId: link.documentId, publishedAt: { $ne: null }, locale: SOURCE_LOCALE };
  return (await strapi.db.query(target).count({ where })) === 0;
};

/**
 * The rows of a document that became public before there was a record, the Chinese draft with the links that were
 * meant then: those of the public row, and those that wait until what they lead to is public.
 */
export const rowsWithWaitingLinks = async (
  transaction: Knex.Transaction,
  type: PublicTypeName,
  documentId: string,
): Promise<PublicRow[]> => {
  const rows = await wholeRowsOf(transaction, uidOf(type), [documentId]);
  const inChinese = rows.filter((row) => row.locale === SOURCE_LOCALE);
  const [stands, draft] = [
    inChinese.find((row) => row.publishedAt),
    inChinese.find((row) => !row.publishedAt),
  ];
  if (!draft) return rows;
  const meant: Record<string, unknown> = {};
  for (const link of shapeOf(uidOf(type)).links) {
    const { name } = link;
    meant[name] = stands?.[name] ?? ((await waits(link, draft[name])) ? draft[name] : null);
  }
  return rows.map((row) => (row === draft ? { ...row, ...meant } : row));
};
