import { outdatedSince } from '../../domain/translation-state';
import type { Recording } from '../recording';
import type { Standing } from '../standing';
import { hasDrafts } from '../types';
import { sourcePublications } from './source-publications';

/** Whether a translator found a translation that had gone out of date right as it stands. */
export const isConfirmed = async (
  { transaction, uid, type, documentId, isChecked }: Recording,
  stood: Standing,
): Promise<boolean> => {
  if (!isChecked || stood.sourceSeq === null) return false;
  const publications = await sourcePublications(transaction, type, documentId, stood.sourceSeq);
  return outdatedSince(publications, hasDrafts(uid)) !== undefined;
};
