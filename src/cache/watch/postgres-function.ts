import { createHash } from 'node:crypto';

import { text, type WatchedTable } from './conditions';

const OURS = 'cache_tells_of_';

const LONGEST_NAME = 63;

/** PostgreSQL takes no more than 8,000 bytes at once; nor is it worth anything to name so many rows. */
const MOST_BYTES = 7_500;
const MOST_ROWS = 400;

export const digestOf = (of: string): string => createHash('sha256').update(of).digest('hex');

const nameWith = (prefix: string, rest: string): string =>
  Buffer.byteLength(prefix + rest) <= LONGEST_NAME ? prefix + rest : prefix + digestOf(rest).slice(0, 32);

export const channelOf = (schema: string): string => nameWith('cache_', schema);

export const functionOf = (table: string): string => nameWith(OURS, table);

export const isOurs = (name: string): boolean => name.startsWith(OURS);

/** What stands first in what is told: the table, and by which of its columns the rows that follow are described. */
export const headOf = ({ name, keys, published }: WatchedTable): string =>
  `${name} ${digestOf(JSON.stringify([published, ...keys])).slice(0, 8)}`;

/** The names of the triggers of a table, what they run after (as the catalog says it), and how. */
export const TRIGGERS = [
  { name: `${OURS}insert`, type: 4, on: 'insert', rows: 'referencing new table as changed' },
  { name: `${OURS}delete`, type: 8, on: 'delete', rows: 'referencing old table as changed' },
  {
    name: `${OURS}update`,
    type: 16,
    on: 'update',
    rows: 'referencing old table as was new table as changed',
  },
  { name: `${OURS}truncate`, type: 32, on: 'truncate', rows: '' },
];

/** A row as `[1,"12","abc"]`: whether it is published, and its keys, as texts, for numbers may be longer than JavaScript's. */
const imageOf = ({ published, condition, values }: WatchedTable): string => {
  const isPublished = published === 'always' ? '0' : `case when ${condition} then 1 else 0 end`;
  const keys = [...values.values()].map((value) => `${value}::text`);
  return `json_build_array(${[isPublished, ...keys].join(', ').replaceAll('$row', 'r')})::text`;
};

/**
 * The function that tells of the rows that a statement changed, once each; of many the table alone, for whatever
 * waits for it. It never keeps anybody from writing: not when a column that it names is gone since, nor when
 * whoever writes may not read what tells whether a row is published.
 */
export const bodyOf = (schema: string, table: WatchedTable): string => {
  const channel = text(channelOf(schema));
  const head = JSON.stringify(headOf(table));
  const all = text(`[${head}]`);
  const tell = (rows: string): string => `perform pg_notify(${channel}, case
      when told.count > ${MOST_ROWS} or octet_length(told.images) > ${MOST_BYTES} then ${all}
      else ${text(`[${head},`)} || told.images || ']' end)
    from (
      select string_agg(distinct each.image, ',') as images, count(*)
      from (select ${imageOf(table)} as image from ${rows} r limit ${MOST_ROWS + 1}) each
    ) told
    where told.count > 0;`;
  return `begin
  if tg_op = 'UPDATE' then
    ${tell('(select * from was union all select * from changed)')}
  elsif tg_op = 'TRUNCATE' then
    perform pg_notify(${channel}, ${all});
  else
    ${tell('changed')}
  end if;
  return null;
exception when undefined_column or undefined_table or undefined_function or datatype_mismatch or insufficient_privilege then
  perform pg_notify(${channel}, ${all});
  return null;
end`;
};
