import type { UID } from '@strapi/strapi';

import { isRecord } from '../../../domain/record';
import type { Place } from '../../query/public-attributes';
import { readOrder, type SortKey } from './order';
import { type Condition, readWhere } from './where';
import type { PlacesOf } from './world';

/** A query in the form that Strapi gives to its database, whatever spelling it came in. */
export interface Query {
  where?: unknown;
  orderBy?: unknown;
  select?: string[];
  populate?: unknown;
}

/** What is asked of the rows of a type or component, and how each of them is shown. */
export interface Plan {
  uid: UID.Schema;
  where: Condition;
  order: SortKey[];
  scalars: string[];
  populate: { name: string; place: Exclude<Place, { kind: 'scalar' }>; within: Plan }[];
}

const MEDIA = 'plugin::upload.file';

/** Strapi gives these with any choice of fields. */
const ALWAYS = ['id', 'documentId'];

export const planOf = (uid: UID.Schema, query: Query, placesOf: PlacesOf): Plan => {
  const places = placesOf(uid);
  return {
    uid,
    where: readWhere(uid, query.where, placesOf),
    order: readOrder(uid, query.orderBy, placesOf),
    scalars: [...places].flatMap(([name, { kind }]) =>
      kind === 'scalar' && isSelected(name, query.select) ? [name] : [],
    ),
    populate: [...readPopulate(query.populate, places)].flatMap(([name, within]) => {
      const place = places.get(name);
      if (!place || place.kind === 'scalar') return [];
      return [{ name, place, within: planOf(targetOf(place, uid), within, placesOf) }];
    }),
  };
};

const isSelected = (name: string, select: string[] | undefined): boolean =>
  !select || select.includes('*') || select.includes(name) || ALWAYS.includes(name);

const targetOf = (place: Exclude<Place, { kind: 'scalar' }>, owner: UID.Schema): UID.Schema => {
  if (place.kind === 'media') return MEDIA;
  return place.kind === 'localizations' ? owner : place.uid;
};

/** What is populated, and with which query within: everything, a list with dotted names, or by name. */
const readPopulate = (populate: unknown, places: ReadonlyMap<string, Place>): Map<string, Query> => {
  if (populate === true) return new Map([...places.keys()].map((name) => [name, {}]));
  if (Array.isArray(populate)) return readDotted(populate.map(String));
  if (!isRecord(populate)) return new Map();
  return new Map(
    Object.entries(populate).flatMap(([name, within]) => {
      if (!within) return [];
      return [[name, isRecord(within) ? (within as Query) : {}] as const];
    }),
  );
};

const readDotted = (names: string[]): Map<string, Query> => {
  const populated = new Map<string, string[]>();
  for (const name of names) {
    const [first = '', ...rest] = name.split('.');
    const within = populated.get(first) ?? [];
    populated.set(first, rest.length > 0 ? [...within, rest.join('.')] : within);
  }
  return new Map([...populated].map(([name, within]) => [name, { populate: within }]));
};
