import type { UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import { isPlain, LINKED, type Slot, slotsOf, type Taken } from './component-slots';
import { statementFor } from './parts-statement';
import { shapeOf } from './shape';

/** A component of a row: of one that holds files no more than its id, for only Strapi knows where those are. */
export type StoredComponent = { id: number } & Record<string, unknown>;

/** What hangs on one row, by attribute. */
export interface RowParts {
  links: Map<string, { id: number; documentId: string }>;
  components: Map<string, StoredComponent[]>;
}

/** A link or a component, as it is found. */
interface Found {
  row: number;
  name: string;
  place: number | null;
  id: number;
  [slot: Slot]: string | number | null;
}

const readParts = async (connection: Knex, uid: UID.ContentType, documentIds: string[]): Promise<Found[]> => {
  const { sql, bindings } = statementFor(connection, uid, documentIds.length);
  if (!sql) return [];
  const filled = bindings.map((value) => (typeof value === 'number' ? documentIds[value] : value));
  const found: Found[] = await connection
    .from(connection.raw(`(${sql}) as found`, filled as Knex.Value[]))
    .select('*');
  return found.toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0));
};

const componentOf = (found: Found, taken: Taken[]): StoredComponent => {
  const values = taken.map(({ attribute, slot }) => {
    const value = found[slot] ?? null;
    return [attribute, value !== null && slot.startsWith('number') ? Number(value) : value];
  });
  return { ...Object.fromEntries(values), id: found.id };
};

/**
 * The links and components of the rows of documents, by row, in one statement: Strapi asks once for each relation
 * and each component, and this is read several times in each write.
 */
export const partsOf = async (
  connection: Knex,
  uid: UID.ContentType,
  documentIds: string[],
): Promise<Map<number, RowParts>> => {
  const parts = new Map<number, RowParts>();
  const components = new Map(shapeOf(uid).components.map((each) => [each.name, each.uid]));
  for (const found of await readParts(connection, uid, documentIds)) {
    const own = parts.get(found.row) ?? { links: new Map(), components: new Map() };
    parts.set(found.row, own);
    const component = components.get(found.name);
    if (!component) own.links.set(found.name, { id: found.id, documentId: String(found[LINKED]) });
    else {
      const stored = componentOf(found, isPlain(component) ? slotsOf(component) : []);
      own.components.set(found.name, [...(own.components.get(found.name) ?? []), stored]);
    }
  }
  return parts;
};
