import { pointAt, type SharedRelation, sharedRelationsOf } from './relations';
import { documentIdsOf, type Row } from './rows';
import type { Write } from './write';

interface Peers {
  relation: SharedRelation;
  rows: Row[];
}

/** Actions by which Strapi copies a row into another state. */
const COPYING = ['update', 'publish', 'discardDraft'];

/** Other documents of its own type that link to what is written: the articles that follow an article. */
export const peersOf = async ({ uid, schema, documentId, action }: Write): Promise<Peers[]> => {
  if (!documentId || !COPYING.includes(action)) return [];
  const peers: Peers[] = [];
  for (const relation of sharedRelationsOf(schema)) {
    if (relation.target !== uid) continue;
    const where = { documentId: { $ne: documentId }, [relation.name]: { documentId } };
    const rows: Row[] = await strapi.db
      .query(uid)
      .findMany({ where, populate: documentIdsOf([relation.name]) });
    peers.push({ relation, rows });
  }
  return peers;
};

/**
 * When an article is published, Strapi lets every public article follow it whose draft does; when a draft is
 * discarded, the other way about. But only what is written may change: those that did not link to it do not now.
 * @param before what linked to it before the write
 */
export const keepPeers = async (write: Write, before: Peers[]): Promise<void> => {
  const known = new Set(
    before.flatMap(({ relation, rows }) => rows.map(({ id }) => `${relation.name} ${id}`)),
  );
  for (const { relation, rows } of await peersOf(write)) {
    for (const row of rows) {
      if (!known.has(`${relation.name} ${row.id}`)) await pointAt(write.uid, row, relation, undefined);
    }
  }
};
