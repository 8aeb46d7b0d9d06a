import type { Engine } from './engine';

const quoted = (token: string): string => `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

const every = (tokens: string[]): string => tokens.map(quoted).join(' & ');

/**
 * A tsvector of our tokens as they are, without positions. Without statistics on the tokens the planner
 * takes the index also for a word that half of all rows hold, where reading every row would be slower.
 */
export const postgres: Engine = {
  create: [
    `create table if not exists search_entries (
      place bigint primary key, type text not null, document_id text not null, locale text not null,
      tokens tsvector not null default ''
    )`,
    'alter table search_entries alter column tokens set statistics 0',
    'create index if not exists search_entries_document on search_entries (document_id, type)',
    'create index if not exists search_entries_tokens on search_entries using gin (tokens) with (fastupdate = off)',
  ],
  drop: ['drop table if exists search_entries'],
  table: 'search_entries',
  place: 'place',
  matches: 'tokens @@ ?::tsquery',

  write: ({ all, noneOf }) => [every(all), ...noneOf.map((tokens) => `!(${every(tokens)})`)].join(' & '),

  insert: async (connection, entries) => {
    await connection('search_entries').insert(
      entries.map(({ place, type, documentId, locale, tokens }) => ({
        place,
        type,
        document_id: documentId,
        locale,
        tokens: connection.raw('array_to_tsvector(?::text[])', [tokens]),
      })),
    );
  },

  remove: async (connection, place) => {
    await connection('search_entries').where({ place }).delete();
  },
};
