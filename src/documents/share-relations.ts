import { SOURCE_LOCALE } from '../domain/vocabulary';
import { pointAt, relatedDocumentId, sharedRelationsOf } from './relations';
import { documentIdsOf, inSameState, isPublished, type Row, rowsOf } from './rows';
import type { Write } from './write';

/**
 * Strapi keeps a relation per locale; for Duixian it is one fact. After a write, every locale of the
 * document points where the written one points; a locale that is new takes over what stands.
 */
export const shareRelations = async (write: Write, documentId: string, isNewLocale: boolean) => {
  const relations = sharedRelationsOf(write.schema);
  if (relations.length === 0) return;

  const populate = documentIdsOf(relations.map(({ name }) => name));
  const rows = await rowsOf(write.uid, documentId, populate);

  for (const row of rows) {
    const truth = rowToFollow(write, rows, row, isNewLocale);
    if (!truth || truth.id === row.id) continue;
    for (const relation of relations) {
      const given = relatedDocumentId(row, relation.name);
      if (isNewLocale && row.locale === write.locale && given !== undefined) continue;
      await pointAt(write.uid, row, relation, relatedDocumentId(truth, relation.name));
    }
  }
};

/**
 * Of drafts, the row just written is followed, or the source by a new locale. Of published rows the
 * source is followed: publishing a translation must not move the Chinese.
 */
const rowToFollow = (write: Write, rows: Row[], row: Row, isNewLocale: boolean): Row | undefined => {
  const peers = rows.filter((peer) => inSameState(peer, row));
  const source = peers.find((peer) => peer.locale === SOURCE_LOCALE) ?? peers[0];
  const isDraftWrite = write.action === 'create' || write.action === 'update';
  if (isPublished(row) && write.schema.options?.draftAndPublish) return source;
  if (!isDraftWrite || isNewLocale) return source;
  return peers.find((peer) => peer.locale === write.locale) ?? source;
};
