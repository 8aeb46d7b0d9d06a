import type { Knex } from 'knex';

import type { Locale } from '../domain/vocabulary';
import { anyMatch, type Condition, ranks } from './conditions';
import type { Engine } from './engines/engine';
import { type Range, rangeOf, TYPE_SIZE, typeOfGroup } from './place';
import type { Query } from './query';
import type { SearchType } from '../domain/search';

/** How many hits each type has; a type without any is left out. */
export type Counts = Partial<Record<SearchType, number>>;

export interface Slice {
  offset: number;
  limit: number;
}

type Count = number | string;

/** Where the index is asked: the connection and the way its database speaks. */
export interface Index {
  connection: Knex;
  engine: Engine;
}

const ask = ({ connection, engine }: Index, condition: Condition, [first, last]: Range) =>
  engine
    .find(connection, condition)
    // Written out: better-sqlite3 binds large numbers as floating ones, by which FTS5 cannot seek.
    .whereRaw(`${engine.place} between ${first} and ${last}`);

const placesIn = async (index: Index, condition: Condition, range: Range, { offset, limit }: Slice) => {
  const { place } = index.engine;
  const rows = (await ask(index, condition, range)
    .select(`${place} as place`)
    .orderBy(place)
    .offset(offset)
    .limit(limit)) as { place: Count }[];
  return rows.map((row) => Number(row.place));
};

const countIn = async (index: Index, condition: Condition, range: Range): Promise<number> => {
  const [row] = (await ask(index, condition, range).count({ count: '*' })) as { count: Count }[];
  return Number(row?.count ?? 0);
};

/**
 * One page of places, the best rank first and within a rank in their own order. A rank is counted only
 * when the page begins behind it.
 */
export const findPlaces = async (
  index: Index,
  query: Query,
  locale: Locale,
  type: SearchType | undefined,
  slice: Slice,
): Promise<number[]> => {
  const range = rangeOf(locale, type);
  const found: number[] = [];
  let { offset } = slice;
  for (const condition of ranks(query)) {
    const limit = slice.limit - found.length;
    if (limit === 0) break;
    const places = await placesIn(index, condition, range, { offset, limit });
    if (places.length < limit && offset > 0) {
      const before = places.length > 0 ? offset : await countIn(index, condition, range);
      offset -= Math.min(offset, before);
    }
    found.push(...places);
  }
  return found;
};

/** All hits by type, whatever type was chosen. */
export const countByType = async (index: Index, query: Query, locale: Locale): Promise<Counts> => {
  const { connection, engine } = index;
  const group = connection.raw(`${engine.place} / ${TYPE_SIZE}`);
  const rows = (await ask(index, anyMatch(query), rangeOf(locale))
    .select({ group })
    .count({ count: '*' })
    .groupBy(1 as unknown as string)
    .orderBy('group')) as { group: Count; count: Count }[];
  return Object.fromEntries(
    rows.flatMap((row) => {
      const type = typeOfGroup(Number(row.group));
      return type ? [[type, Number(row.count)]] : [];
    }),
  );
};
