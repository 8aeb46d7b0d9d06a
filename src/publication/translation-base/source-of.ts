import type { Knex } from 'knex';

import type { PublicTypeName } from '../../domain/public-types';
import { sha256 } from '../../domain/snapshot';
import { sourcePublications } from './source-publications';
import { type Base, BASES } from './table';

/**
 * The publication of the source that the words of a translation were made from, as it is published now: the one
 * that says what the Chinese draft said when they were written, or else the one that was public then.
 * @returns nothing where nobody knows from what they were made, or the source never was public
 */
export const sourceOf = async (
  connection: Knex,
  type: PublicTypeName,
  documentId: string,
): Promise<number | undefined> => {
  const base: Base | undefined = await connection(BASES).where({ type, document_id: documentId }).first();
  if (!base) return undefined;
  const publications = await sourcePublications(connection, type, documentId, base.seq);
  const source =
    publications.findLast(({ seq, words }) => seq > base.seq && sha256(words) === base.draft_digest) ??
    publications[0];
  return source?.seq;
};
