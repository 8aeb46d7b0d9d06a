import type { Locale } from '../domain/vocabulary';
import { engine } from './engines';
import { type Counts, countByType, findPlaces } from './find-places';
import { type Found, type Hit, readHits } from './hits';
import type { Query } from './query';
import type { SearchType } from '../domain/search';

export interface Question {
  query: Query;
  locale: Locale;
  /** One type only; the counts tell of all. */
  type: SearchType | undefined;
  page: number;
  pageSize: number;
}

export interface Answer {
  hits: Hit[];
  counts: Counts;
  /** How many hits there are of the chosen type, or of all. */
  total: number;
}

const entriesAt = async (places: number[]): Promise<Found[]> => {
  if (places.length === 0) return [];
  const rows = (await strapi.db
    .connection('search_entries')
    .whereIn('place', places)
    .select('place', 'type', 'document_id as documentId', 'locale')) as (Found & {
    place: number | string;
  })[];
  const entries = new Map(rows.map((row) => [Number(row.place), row]));
  return places.flatMap((place) => entries.get(place) ?? []);
};

/** Searches what is published in one language. */
export const search = async ({ query, locale, type, page, pageSize }: Question): Promise<Answer> => {
  const index = { connection: strapi.db.connection, engine: engine() };
  const counts = await countByType(index, query, locale);
  const total = type ? (counts[type] ?? 0) : Object.values(counts).reduce((sum, count) => sum + count, 0);
  const offset = (page - 1) * pageSize;
  const places =
    offset < total ? await findPlaces(index, query, locale, type, { offset, limit: pageSize }) : [];
  return { hits: await readHits(await entriesAt(places), locale, query), counts, total };
};
