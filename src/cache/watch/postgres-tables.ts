import type { ClientBase } from 'pg';

import { Conditions, type Described, keysOf, type Model, type WatchedTable } from './conditions';

/**
 * Keys are whole numbers, and texts of which equal ones are spelt alike: others a driver may spell unlike the
 * database (`char` is padded, some collations take capitals for small letters).
 */
const TABLES = `
  select c.relname as name,
    array(
      select a.attname::text from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      order by a.attnum
    ) as columns,
    array(
      select distinct a.attname::text
      from pg_index i
      join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
      left join pg_collation l on l.oid = a.attcollation
      where i.indrelid = c.oid and coalesce(l.collisdeterministic, true)
        and a.atttypid in ('int2'::regtype, 'int4'::regtype, 'int8'::regtype, 'text'::regtype, 'varchar'::regtype)
      order by 1
    ) as keys,
    array(
      select a.attname::text from pg_attribute a
      left join pg_collation l on l.oid = a.attcollation
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'varchar'::regtype
        and coalesce(l.collisdeterministic, true)
      order by 1
    ) as names,
    coalesce((
      select json_agg(json_build_object('column', a.attname, 'table', owner.relname) order by k.oid, a.attnum)
      from pg_constraint k
      join pg_class owner on owner.oid = k.confrelid and owner.relnamespace = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
      where k.conrelid = c.oid and k.contype = 'f'
    ), '[]') as references
  from pg_class c
  where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p')
    -- Those of extensions belong to somebody else; answers that read them are not kept.
    and not exists (
      select from pg_depend d
      where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'
    )
  order by c.relname`;

/**
 * The tables of a schema.
 * @param model what the database does not say of its tables
 */
export const readTables = async (
  client: ClientBase,
  schema: string,
  model: Model,
): Promise<WatchedTable[]> => {
  const { rows } = await client.query<Omit<Described, 'keys'> & { keys: string[]; names: string[] }>(TABLES, [
    client.escapeIdentifier(schema),
  ]);
  const all = rows.map(({ names, ...row }) => ({ ...row, keys: keysOf(row.keys, names) }));
  return new Conditions(all, schema, model).tables();
};
