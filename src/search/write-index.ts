import type { Knex } from 'knex';

import { type Locale, LOCALES } from '../domain/vocabulary';
import { engine } from './engines';
import { placeOf } from './place';
import { COMPONENTS, type Row, standingOf, textsOf } from './texts';
import { storedTokens } from './tokens';
import { SEARCH_TYPES, type SearchType } from '../domain/search';
import { hasDrafts, uidOf } from './types';

const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

const firstFree = async (transaction: Knex, place: number): Promise<number> => {
  const taken = await transaction('search_entries').where('place', place).first('place');
  return taken ? firstFree(transaction, place + 1) : place;
};

const add = async (transaction: Knex, type: SearchType, row: Row): Promise<void> => {
  const { locale, documentId } = row;
  if (!isLocale(locale) || typeof documentId !== 'string') return;
  const { title, body } = textsOf(type, row, locale);
  const place = await firstFree(transaction, placeOf({ type, locale, documentId, ...standingOf(row) }));
  await engine().insert(transaction, { place, type, documentId, locale }, storedTokens(title, body));
};

const remove = async (transaction: Knex, type: SearchType, documentId: string): Promise<void> => {
  const entries: { place: number | string }[] = await transaction('search_entries')
    .where({ document_id: documentId, type })
    .select('place');
  for (const { place } of entries) await engine().remove(transaction, Number(place));
};

const publishedOf = (type: SearchType) => ({
  where: {
    locale: { $in: [...LOCALES] },
    ...(hasDrafts(uidOf(type)) && { publishedAt: { $ne: null } }),
  },
  populate: COMPONENTS[type] ?? [],
});

/** Makes the index say of one document what its published versions say now. */
export const indexDocument = async (
  transaction: Knex,
  type: SearchType,
  documentId: string,
): Promise<void> => {
  const { where, populate } = publishedOf(type);
  const rows: Row[] = await strapi.db
    .query(uidOf(type))
    .findMany({ where: { ...where, documentId }, populate, orderBy: { id: 'asc' } });
  await remove(transaction, type, documentId);
  for (const row of rows) await add(transaction, type, row);
};

const BATCH = 500;

const indexType = async (transaction: Knex, type: SearchType): Promise<number> => {
  const { where, populate } = publishedOf(type);
  for (let offset = 0; ; offset += BATCH) {
    const rows: Row[] = await strapi.db
      .query(uidOf(type))
      .findMany({ where, populate, orderBy: { id: 'asc' }, offset, limit: BATCH });
    for (const row of rows) await add(transaction, type, row);
    if (rows.length < BATCH) return offset + rows.length;
  }
};

/**
 * Makes the whole index anew from what is published.
 * @returns how many entries it holds
 */
export const rebuildIndex = async (transaction: Knex): Promise<number> => {
  const { drop, create } = engine();
  for (const statement of [...drop, ...create]) await transaction.raw(statement);
  let entries = 0;
  for (const type of SEARCH_TYPES) entries += await indexType(transaction, type);
  return entries;
};

const countOf = async (rows: Knex.QueryBuilder): Promise<number> => {
  const [first] = (await rows.count({ count: '*' })) as { count: number | string }[];
  return Number(first?.count ?? 0);
};

/** Whether there is an index with as many entries as there are published versions. */
export const isIndexWhole = async (transaction: Knex): Promise<boolean> => {
  if (!(await transaction.schema.hasTable('search_entries'))) return false;
  let published = 0;
  for (const type of SEARCH_TYPES) {
    published += await strapi.db.query(uidOf(type)).count({ where: publishedOf(type).where });
  }
  return (await countOf(transaction('search_entries'))) === published;
};
