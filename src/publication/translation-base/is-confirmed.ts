import type { UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { PublicTypeName } from '../../domain/public-types';
import { outdatedSince } from '../../domain/translation-state';
import type { Standing } from '../standing';
import { hasDrafts } from '../types';
import { sourcePublications } from './source-publications';

interface Recording {
  transaction: Knex.Transaction;
  uid: UID.ContentType;
  type: PublicTypeName;
  documentId: string;
  isChecked: boolean;
}

/** Whether a translator found a translation that had gone out of date right as it stands. */
export const isConfirmed = async (
  { transaction, uid, type, documentId, isChecked }: Recording,
  stood: Standing,
): Promise<boolean> => {
  if (!isChecked || stood.sourceSeq === null) return false;
  const publications = await sourcePublications(transaction, type, documentId, stood.sourceSeq);
  return outdatedSince(publications, hasDrafts(uid)) !== undefined;
};
