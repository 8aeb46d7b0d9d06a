import type { UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import { shapeOf } from './shape';

/** A component of a row: of one that holds files no more than its id, for only Strapi knows where those are. */
export type Part = { id: number } & Record<string, unknown>;

/** What hangs on one row, by attribute. */
export interface RowParts {
  links: Map<string, { id: number; documentId: string }>;
  components: Map<string, Part[]>;
}

/** A column that all links and components share, for one statement finds them all: `text0`, `number2`. */
type Slot = `${Kind}${number}`;
type Kind = 'text' | 'number';

interface Found {
  row: number;
  name: string;
  place: number | null;
  id: number;
  [slot: Slot]: string | number | null;
}

const KINDS: Partial<Record<string, Kind>> = {
  ...{ string: 'text', text: 'text', enumeration: 'text' },
  ...{ integer: 'number', decimal: 'number' },
};

const emptyOf = (slot: Slot): string => `cast(null as ${slot.startsWith('text') ? 'text' : 'decimal'})`;

/** The documentId of what a link leads to. */
const LINKED: Slot = 'text0';

interface Taken {
  attribute: string;
  column: string;
  slot: Slot;
}

const slotsOf = (component: UID.Component): Taken[] => {
  const counts = { text: 0, number: 0 };
  const { attributes } = strapi.db.metadata.get(component);
  return Object.entries(attributes).flatMap(([attribute, { type, ...stored }]): Taken[] => {
    const kind = KINDS[type];
    if (!kind) return [];
    const column = ('columnName' in stored && stored.columnName) || attribute;
    return [{ attribute, column, slot: `${kind}${counts[kind]++}` }];
  });
};

/** Whether a component holds nothing but texts and numbers. */
export const isPlain = (component: UID.Component): boolean =>
  Object.entries(strapi.db.metadata.get(component).attributes).every(
    ([name, { type }]) => name === 'id' || type in KINDS,
  );

/** Components hang on their rows as links do. */
const joinTableOf = (uid: UID.ContentType, name: string) => {
  const attribute = strapi.db.metadata.get(uid).attributes[name];
  const table = attribute && 'joinTable' in attribute ? attribute.joinTable : undefined;
  if (!table || !('inverseJoinColumn' in table)) throw new Error(`${uid}.${name} has no table of links`);
  return {
    hook: table.name,
    from: `hook.${table.joinColumn.name}`,
    to: `hook.${table.inverseJoinColumn.name}`,
  };
};

interface Statement {
  sql: string;
  bindings: readonly unknown[];
}

/** One branch of the union for each link and each component of a type, all with the same columns. */
const branchesOf = (connection: Knex, uid: UID.ContentType, documents: number): Knex.QueryBuilder[] => {
  const { links, components } = shapeOf(uid);
  const rows = connection(strapi.db.metadata.get(uid).tableName)
    .whereIn(
      'document_id',
      Array.from({ length: documents }, (_none, index) => index),
    )
    .select('id');
  const taken = components.map((component) => (isPlain(component.uid) ? slotsOf(component.uid) : []));
  const slots = [...new Set<Slot>([LINKED, ...taken.flat().map(({ slot }) => slot)])];

  const branch = (name: string, other: string, filled: Map<Slot, string>) => {
    const { hook, from, to } = joinTableOf(uid, name);
    const { tableName } = strapi.db.metadata.get(other);
    return connection({ hook })
      .join({ part: tableName }, 'part.id', to)
      .whereIn(from, rows)
      .select(connection.raw('? as ??', [name, 'name']), { row: from, id: to })
      .select(slots.map((slot) => connection.raw(`${filled.get(slot) ?? emptyOf(slot)} as ??`, [slot])));
  };
  return [
    ...links.map(({ name, target }) =>
      branch(name, target, new Map([[LINKED, 'part.document_id']])).select(
        connection.raw('cast(null as float) as ??', ['place']),
      ),
    ),
    ...components.map(({ name, uid: component }, index) => {
      const columns = (taken[index] ?? []).map(({ slot, column }): [Slot, string] => [
        slot,
        connection.ref(`part.${column}`).toString(),
      ]);
      return branch(name, component, new Map(columns))
        .where('hook.field', name)
        .select({ place: 'hook.order' });
    }),
  ];
};

/** Written once for each type and number of documents, with their places in place of their ids. */
const statements = new Map<string, Statement>();

const statementFor = (connection: Knex, uid: UID.ContentType, documents: number): Statement => {
  const key = `${uid} ${documents}`;
  const known = statements.get(key);
  if (known) return known;
  const [first, ...others] = branchesOf(connection, uid, documents);
  const { sql, bindings } = first ? first.unionAll(others).toSQL() : { sql: '', bindings: [] };
  statements.set(key, { sql, bindings });
  return { sql, bindings };
};

const readParts = async (connection: Knex, uid: UID.ContentType, documentIds: string[]): Promise<Found[]> => {
  const { sql, bindings } = statementFor(connection, uid, documentIds.length);
  if (!sql) return [];
  const filled = bindings.map((value) => (typeof value === 'number' ? documentIds[value] : value));
  const found: Found[] = await connection
    .from(connection.raw(`(${sql}) as found`, filled as Knex.Value[]))
    .select('*');
  return found.toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0));
};

const partOf = (found: Found, taken: Taken[]): Part => {
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
      const part = partOf(found, isPlain(component) ? slotsOf(component) : []);
      own.components.set(found.name, [...(own.components.get(found.name) ?? []), part]);
    }
  }
  return parts;
};
