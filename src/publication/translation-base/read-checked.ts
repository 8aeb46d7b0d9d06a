import { errors } from '@strapi/utils';
import type { Knex } from 'knex';

import { isRecord } from '../../domain/record';
import type { PublicTypeName } from '../../domain/public-types';
import { outdatedSince } from '../../domain/translation-state';
import { say } from '../../messages';
import { currentReason } from '../occasion';
import { changesBetween, snapshotsOf } from '../read/differences';
import { hasDrafts, uidOf } from '../types';
import { sourcePublications } from './source-publications';

/** What came with the write itself or with its request; a write within another one is of another document. */
const given = (params: unknown): unknown => {
  const own = isRecord(params) ? params.sourceSeq : undefined;
  if (own !== undefined || currentReason()) return own;
  const ctx = strapi.requestContext.get();
  if (!ctx) return undefined;
  const { body } = ctx.request as { body?: unknown };
  return (isRecord(body) ? body.sourceSeq : undefined) ?? ctx.query.sourceSeq;
};

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
  const value = given(params);
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
