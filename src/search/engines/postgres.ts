import type { Knex } from 'knex';

import type { Condition } from '../conditions';
import type { Engine } from './engine';

const quoted = (token: string): string => `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

const every = (tokens: string[]): string => tokens.map(quoted).join(' & ');

const write = ({ all, noneOf }: Condition): string =>
  [every(all), ...noneOf.map((tokens) => `!(${every(tokens)})`)].join(' & ');

/** No token has a space in it, and one text of thousands is sent sooner than a list of them. */
const vectorOf = (connection: Knex, tokens: string[]): Knex.Raw =>
  connection.raw(`array_to_tsvector(string_to_array(?, ' '))`, [tokens.join(' ')]);

/**
 * A tsvector of our tokens as they are, without positions. What is found is counted from the rows alone,
 * so these must be small: PostgreSQL moves tokens out of a row only when the row is longer than 2 kB, which
 * `filler` sees to; it takes up next to nothing, compressed. Without statistics on the tokens the planner
 * takes the index also for a word that half of all rows hold.
 */
export const postgres: Engine = {
  create: [
    `create table if not exists search_entries (
      place bigint primary key, type text not null, document_id text not null, locale text not null,
      tokens tsvector not null default '',
      filler text not null default repeat(' ', 2048)
    ) with (toast_tuple_target = 128)`,
    'alter table search_entries alter column tokens set storage external',
    'alter table search_entries alter column filler set storage main',
    'alter table search_entries alter column tokens set statistics 0',
    'create index if not exists search_entries_document on search_entries (document_id, type)',
    'create index if not exists search_entries_tokens on search_entries using gin (tokens) with (fastupdate = off)',
  ],
  drop: ['drop table if exists search_entries'],
  place: 'place',
  // `offset 0` keeps the planner from reading the entries in order and each one's tokens from afar.
  find: (connection, condition) =>
    connection.from(
      connection.raw('(select place from search_entries where tokens @@ ?::tsquery offset 0) as found', [
        write(condition),
      ]),
    ),

  insert: async (connection, entries) => {
    await connection('search_entries').insert(
      entries.map(({ place, type, documentId, locale, tokens }) => ({
        place,
        type,
        document_id: documentId,
        locale,
        tokens: vectorOf(connection, tokens),
      })),
    );
  },

  update: async (connection, { place, type, documentId, locale, tokens }) => {
    const updated = await connection('search_entries')
      .where({ place, type, document_id: documentId, locale })
      .update({ tokens: vectorOf(connection, tokens) });
    return updated > 0;
  },

  remove: async (connection, place) => {
    await connection('search_entries').where({ place }).delete();
  },
};
