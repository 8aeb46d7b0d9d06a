import type { ClientBase } from 'pg';

import { quoted, text, type WatchedTable } from './conditions';
import { bodyOf, digestOf, functionOf, isOurs, TRIGGERS } from './postgres-function';

/** One node at a time. */
const LOCK = 5_540_613_871;

/** Whoever is writing goes first: PostgreSQL looks for deadlocks after a second, and we are gone by then. */
const PATIENCE = '500ms';

const ALWAYS = 'A';

const FUNCTIONS = `select proname as name, encode(sha256(convert_to(prosrc, 'UTF8')), 'hex') as digest
  from pg_proc where pronamespace = $1::regnamespace and prorettype = 'trigger'::regtype`;

const STANDING = `select t.tgname as name, c.relname as table, p.proname as function, t.tgenabled as enabled,
    t.tgtype as type, t.tgqual is null as always, p.pronamespace = c.relnamespace as here
  from pg_trigger t
  join pg_class c on c.oid = t.tgrelid
  join pg_proc p on p.oid = t.tgfoid
  where c.relnamespace = $1::regnamespace and not t.tgisinternal`;

interface Trigger {
  name: string;
  table: string;
  function: string;
  enabled: string;
  type: number;
  always: boolean;
  here: boolean;
}

/** What there is of ours, as the catalogs say. */
interface Standing {
  functions: Map<string, string>;
  triggers: Trigger[];
}

const read = async (client: ClientBase, schema: string): Promise<Standing> => {
  const values = [client.escapeIdentifier(schema)];
  const functions = await client.query<{ name: string; digest: string }>(FUNCTIONS, values);
  const triggers = await client.query<Trigger>(STANDING, values);
  return {
    functions: new Map(
      functions.rows.flatMap(({ name, digest }) => (isOurs(name) ? [[name, digest] as const] : [])),
    ),
    triggers: triggers.rows.filter(({ name }) => isOurs(name)),
  };
};

const stands = ({ functions, triggers }: Standing, schema: string, table: WatchedTable): boolean => {
  const own = triggers.filter((trigger) => trigger.table === table.name);
  return (
    functions.get(functionOf(table.name)) === digestOf(bodyOf(schema, table)) &&
    TRIGGERS.every(({ name, type }) =>
      own.some(
        (trigger) =>
          trigger.name === name &&
          trigger.type === type &&
          trigger.function === functionOf(table.name) &&
          trigger.enabled === ALWAYS &&
          trigger.always &&
          trigger.here,
      ),
    )
  );
};

const creationOf = (schema: string, table: WatchedTable): string => {
  const [place, run] = [table.name, functionOf(table.name)].map(
    (name) => `${quoted(schema)}.${quoted(name)}`,
  );
  return [
    `create or replace function ${run}() returns trigger language plpgsql as ${text(bodyOf(schema, table))}`,
    ...TRIGGERS.flatMap(({ name, on, rows }) => [
      `create or replace trigger ${name} after ${on} on ${place} ${rows} for each statement execute function ${run}()`,
      // Replication and restored dumps, too.
      `alter table ${place} enable always trigger ${name}`,
    ]),
  ].join(';\n');
};

const refusal = (tables: WatchedTable[], error: unknown): unknown =>
  error instanceof Error && 'code' in error && error.code === '42501'
    ? new Error(
        `The database's role may not create what tells the cache of changes: it must own ${tables.map(({ name }) => name).join(', ')}, and be allowed to create functions in their schema`,
        { cause: error },
      )
    : error;

/** What is ours, and wanted no longer: of tables that were renamed, or of another version of this. */
const removalsOf = (schema: string, standing: Standing, tables: WatchedTable[]): string[] => {
  const wanted = new Set(tables.map(({ name }) => functionOf(name)));
  const others = standing.triggers.filter((trigger) => !TRIGGERS.some(({ name }) => name === trigger.name));
  const functions = [...standing.functions.keys()].filter((name) => !wanted.has(name));
  return [
    ...others.map(({ name, table }) => `drop trigger ${quoted(name)} on ${quoted(schema)}.${quoted(table)}`),
    ...functions.map((name) => `drop function ${quoted(schema)}.${quoted(name)}() cascade`),
  ];
};

const installWithin = async (client: ClientBase, schema: string, tables: WatchedTable[]): Promise<void> => {
  await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
  const before = await read(client, schema);
  const missing = tables.filter((table) => !stands(before, schema, table));
  const changes = [
    ...missing.map((table) => creationOf(schema, table)),
    // Last, so that they take with them no trigger that has been given another function.
    ...removalsOf(schema, before, tables),
  ];
  if (changes.length === 0) return;
  await client.query(`set local lock_timeout = '${PATIENCE}'`);
  await client.query(changes.join(';\n')).catch((error: unknown) => {
    throw refusal(missing, error);
  });
  const after = await read(client, schema);
  const unwatched = tables.filter((table) => !stands(after, schema, table));
  if (unwatched.length > 0) {
    throw new Error(`Changes of ${unwatched.map(({ name }) => name).join(', ')} cannot be watched`);
  }
};

const installOnce = async (client: ClientBase, schema: string, tables: WatchedTable[]): Promise<void> => {
  await client.query('begin');
  try {
    await installWithin(client, schema, tables);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
};

const isLocked = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '55P03';

/**
 * Makes every table tell of its changes, whoever makes them. What stands already is left alone; that all of it
 * does is read back.
 */
export const installTriggers = async (
  client: ClientBase,
  schema: string,
  tables: WatchedTable[],
  attempts = 10,
): Promise<void> => {
  try {
    await installOnce(client, schema, tables);
  } catch (error) {
    if (!isLocked(error) || attempts <= 1) throw error;
    await installTriggers(client, schema, tables, attempts - 1);
  }
};
