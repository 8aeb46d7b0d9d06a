import type { Condition } from '../conditions';
import type { Engine } from './engine';

const quoted = (token: string): string => `"${token.replaceAll('"', '""')}"`;

const every = (tokens: string[]): string => tokens.map(quoted).join(' AND ');

const write = ({ all, noneOf }: Condition): string => {
  const none = noneOf.map((tokens) => `(${every(tokens)})`).join(' OR ');
  return none ? `(${every(all)}) NOT (${none})` : every(all);
};

/**
 * FTS5 without a copy of the text and without positions. The `ascii` tokenizer takes every character
 * beyond ASCII for a letter, so it cuts our tokens at our spaces and nowhere else.
 */
export const sqlite: Engine = {
  create: [
    `create table if not exists search_entries (
      place integer primary key, type text not null, document_id text not null, locale text not null
    )`,
    'create index if not exists search_entries_document on search_entries (document_id, type)',
    `create virtual table if not exists search_tokens using fts5(
      tokens, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '._^'"
    )`,
  ],
  drop: ['drop table if exists search_tokens', 'drop table if exists search_entries'],
  place: 'rowid',
  find: (connection, condition) =>
    connection('search_tokens').whereRaw('search_tokens match ?', [write(condition)]),

  insert: async (connection, entries) => {
    await connection('search_entries').insert(
      entries.map(({ place, type, documentId, locale }) => ({
        place,
        type,
        document_id: documentId,
        locale,
      })),
    );
    await connection('search_tokens').insert(
      entries.map(({ place, tokens }) => ({ rowid: place, tokens: tokens.join(' ') })),
    );
  },

  update: async (connection, { place, type, documentId, locale, tokens }) => {
    const own = { place, type, document_id: documentId, locale };
    const updated = await connection('search_tokens')
      .where('rowid', connection('search_entries').where(own).select('place'))
      .update({ tokens: tokens.join(' ') });
    return updated > 0;
  },

  remove: async (connection, place) => {
    await connection('search_tokens').where('rowid', place).delete();
    await connection('search_entries').where('place', place).delete();
  },
};
