import type { UID } from '@strapi/strapi';

import { isRecord } from '../../../domain/record';
import { type Linked, rowsBehind } from './rows-behind';
import { compareScalars, type Scalar, scalarOf } from './scalars';
import type { Item, PlacesOf, World } from './world';

export interface SortKey {
  links: { name: string; place: Linked }[];
  name: string;
  type: string;
  isDescending: boolean;
}

/** Reads an order in the form that Strapi gives to its database: `{ theme: { order: 'asc' } }`, or several. */
export const readOrder = (uid: UID.Schema, orderBy: unknown, placesOf: PlacesOf): SortKey[] => {
  if (Array.isArray(orderBy)) return orderBy.flatMap((each) => readOrder(uid, each, placesOf));
  if (!isRecord(orderBy)) return [];
  return Object.entries(orderBy).flatMap(([name, within]): SortKey[] => {
    const place = placesOf(uid).get(name);
    if (place?.kind === 'scalar') {
      return [{ links: [], name, type: place.type, isDescending: /^desc$/i.test(String(within)) }];
    }
    if (!place || !('uid' in place)) throw new Error(`${uid} cannot be sorted by ${name}`);
    return readOrder(place.uid, within, placesOf).map((key) => ({
      ...key,
      links: [{ name, place }, ...key.links],
    }));
  });
};

const valueAt = ({ links, name, type }: SortKey, item: Item, world: World): Scalar => {
  const end = links.reduce<Item | undefined>(
    (at, link) => rowsBehind(link.place, at?.[link.name], world)[0],
    item,
  );
  return scalarOf(type, end?.[name]);
};

/** Nothing comes first in SQLite and last in PostgreSQL. */
const compare = (a: Scalar, b: Scalar, { engine }: World): number => {
  if (a !== null && b !== null) return compareScalars(a, b);
  if (a === b) return 0;
  return (a === null) === (engine === 'sqlite') ? -1 : 1;
};

/** The rows in order; those that are equal in it stand by `id`, as in Strapi. */
export const inOrder = <Row extends Item>(rows: readonly Row[], keys: SortKey[], world: World): Row[] => {
  const keyed = rows.map((row) => ({ row, values: keys.map((key) => valueAt(key, row, world)) }));
  keyed.sort((a, b) => {
    for (const [index, key] of keys.entries()) {
      const order = compare(a.values[index] ?? null, b.values[index] ?? null, world);
      if (order !== 0) return key.isDescending ? -order : order;
    }
    return Number(a.row.id) - Number(b.row.id);
  });
  return keyed.map(({ row }) => row);
};
