import type { Knex } from 'knex';

import { isLocale, type Locale, LOCALES } from '../domain/vocabulary';
import { engine } from './engines';
import type { Entry } from './engines/engine';
import { placeOf } from './place';
import { COMPONENTS, type Row, standingOf, textsOf } from './texts';
import { storedTokens } from './tokens';
import { SEARCH_TYPES, type SearchType } from '../domain/search';
import { hasDrafts } from '../publication/types';
import { uidOf } from './types';

type IsTaken = (place: number) => boolean | Promise<boolean>;

const firstFree = async (isTaken: IsTaken, place: number): Promise<number> =>
  (await isTaken(place)) ? firstFree(isTaken, place + 1) : place;

/**
 * The entry where it belongs, whether or not another has taken that place.
 * @returns nothing for a row in a language that this site does not speak
 */
const entryOf = (type: SearchType, row: Row): Entry | undefined => {
  const { locale, documentId } = row;
  if (!isLocale(locale) || typeof documentId !== 'string') return undefined;
  const { title, body } = textsOf(type, row, locale);
  const place = placeOf({ type, locale, documentId, ...standingOf(row) });
  return { place, type, documentId, locale, tokens: storedTokens(title, body) };
};

/** One document in one language. */
interface Indexed {
  type: SearchType;
  documentId: string;
  locale: Locale;
}

const placesOf = async (transaction: Knex, { type, documentId, locale }: Indexed): Promise<number[]> => {
  const entries: { place: number | string }[] = await transaction('search_entries')
    .where({ document_id: documentId, type, locale })
    .select('place');
  return entries.map(({ place }) => Number(place));
};

const publishedOf = (type: SearchType) => ({
  where: {
    locale: { $in: [...LOCALES] },
    ...(hasDrafts(uidOf(type)) && { publishedAt: { $ne: null } }),
  },
  populate: COMPONENTS[type] ?? [],
});

/** Makes the index say of a document in a language what its published version says now: nothing where none is. */
export const indexEntry = async (transaction: Knex, indexed: Indexed, row: Row | null): Promise<void> => {
  const entry = row ? entryOf(indexed.type, row) : undefined;
  // Most changes leave it where it is.
  if (entry && (await engine().update(transaction, entry))) return;
  const own = await placesOf(transaction, indexed);
  for (const place of own) await engine().remove(transaction, place);
  if (!entry) return;
  const isTaken: IsTaken = async (place) =>
    (await transaction('search_entries').where('place', place).first('place')) !== undefined;
  await engine().insert(transaction, [{ ...entry, place: await firstFree(isTaken, entry.place) }]);
};

const BATCH = 200;

/** Reads on from the last id, for an offset would count through all before it again and again. */
const indexType = async (transaction: Knex, type: SearchType): Promise<number> => {
  const { where, populate } = publishedOf(type);
  const taken = new Set<number>();
  for (let last = 0; ;) {
    const rows: Row[] = await strapi.db
      .query(uidOf(type))
      .findMany({ where: { ...where, id: { $gt: last } }, populate, orderBy: { id: 'asc' }, limit: BATCH });
    const entries: Entry[] = [];
    for (const row of rows) {
      const entry = entryOf(type, row);
      if (!entry) continue;
      const place = await firstFree((other) => taken.has(other), entry.place);
      taken.add(place);
      entries.push({ ...entry, place });
    }
    if (entries.length > 0) await engine().insert(transaction, entries);
    if (rows.length < BATCH) return taken.size;
    last = Number(rows.at(-1)?.id);
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
