import type { UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import { emptyOf, isPlain, LINKED, type Slot, slotsOf } from './component-slots';
import { shapeOf } from './shape';

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

/** @returns no SQL for a type that has neither links nor components */
export const statementFor = (connection: Knex, uid: UID.ContentType, documents: number): Statement => {
  const key = `${uid} ${documents}`;
  const known = statements.get(key);
  if (known) return known;
  const [first, ...others] = branchesOf(connection, uid, documents);
  const { sql, bindings } = first ? first.unionAll(others).toSQL() : { sql: '', bindings: [] };
  statements.set(key, { sql, bindings });
  return { sql, bindings };
};
