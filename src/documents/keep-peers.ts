import { pointAt, type SharedRelation, sharedRelationsOf } from './relations';
import { documentIdsOf, inSameState, type Row } from './rows';
import { makesPublic, type Write } from './write';

interface Peers {
  relation: SharedRelation;
  rows: Row[];
}

/** Whether Strapi copies a row into another state. */
const isCopying = (write: Write): boolean => write.action === 'discardDraft' || makesPublic(write);

/** Of a row no more than is needed to point it elsewhere: articles are long. */
const COLUMNS = ['id', 'documentId', 'locale', 'publishedAt'];

/** Other documents of its own type that link to what is written: the articles that follow an article. */
export const peersOf = async (write: Write): Promise<Peers[]> => {
  const { uid, schema, documentId } = write;
  if (!documentId || !isCopying(write)) return [];
  const peers: Peers[] = [];
  for (const relation of sharedRelationsOf(schema)) {
    if (relation.target !== uid) continue;
    const where = { documentId: { $ne: documentId }, [relation.name]: { documentId } };
    const rows: Row[] = await strapi.db
      .query(uid)
      .findMany({ select: COLUMNS, where, populate: documentIdsOf([relation.name]) });
    peers.push({ relation, rows });
  }
  return peers;
};

/** Whether whatever links to it does so in both states, so that copying a row has nothing to add. */
const isSettled = ({ rows }: Peers): boolean =>
  rows.every((row) =>
    rows.some(
      (other) =>
        other.documentId === row.documentId && other.locale === row.locale && !inSameState(other, row),
    ),
  );

/**
 * When an article is published, Strapi lets every public article follow it whose draft does; when a draft is
 * discarded, the other way about. But only what is written may change: those that did not link to it do not now.
 * @param before what linked to it before the write
 */
export const keepPeers = async (write: Write, before: Peers[]): Promise<void> => {
  if (before.every(isSettled)) return;
  const known = new Set(
    before.flatMap(({ relation, rows }) => rows.map(({ id }) => `${relation.name} ${id}`)),
  );
  for (const { relation, rows } of await peersOf(write)) {
    for (const row of rows) {
      if (!known.has(`${relation.name} ${row.id}`)) await pointAt(write.uid, row, relation, undefined);
    }
  }
};
