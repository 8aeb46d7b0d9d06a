import { errors } from '@strapi/utils';
import type { Knex } from 'knex';

import type { PublicTypeName } from '../../domain/public-types';
import { outdatedSince } from '../../domain/translation-state';
import { say } from '../../messages';
import { given } from '../given';
import { changesBetween, snapshotsOf } from '../read/differences';
import { hasDrafts, uidOf } from '../types';
import { sourcePublications } from './source-publications';

const refuse = (name: 'source-unknown' | 'source-changed', seq: number, details: object = {}): never => {
  const message = say(name, { seq });
  throw new errors.ValidationError(message, { errors: [{ path: ['sourceSeq'], name, message }], ...details });
};

/**
 * Whether a translator says which publication of the source they saw, as `sourceSeq`.
 * @throws ValidationError where that is none of this document, or where the words of the source changed since: its
 *   details hold the number of the one that stands and what is different
 */
export const readChecked = async (
  connection: Knex,
  type: PublicTypeName,
  documentId: string,
  params: unknown,
): Promise<boolean> => {
  const value = given(params, 'sourceSeq');
  if (value === undefined || value === null || value === '') return false;
  const seq = Number(value);
  if (!Number.isSafeInteger(seq)) return refuse('source-unknown', 0);
  const publications = await sourcePublications(connection, type, documentId, seq);
  const [seen, last] = [publications[0], publications.at(-1)];
  if (!last || seen?.seq !== seq) return refuse('source-unknown', seq);
  if (outdatedSince(publications, hasDrafts(uidOf(type)))) {
    const snapshots = await snapshotsOf(connection, [seq, last.seq]);
    const changes = changesBetween(type, snapshots.get(seq) ?? null, snapshots.get(last.seq) ?? null);
    return refuse('source-changed', last.seq, { sourceSeq: last.seq, changes });
  }
  return true;
};
