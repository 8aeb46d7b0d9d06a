import type { UID } from '@strapi/strapi';

import type { PublicTypeName } from '../../domain/public-types';
import { lastSeqs } from '../../publication/as-of/last-seqs';
import { typeOf } from '../../publication/types';
import { type Reading, readingNow } from './reading';

/** As of which row of the record each type is read. */
export type SeqOf = (type: PublicTypeName) => number;

/**
 * Whoever asks for the present reads each type as of its own last row: what becomes public of other types is then
 * of no matter. Once looked up, it stays for the whole request.
 */
const present = async ({ last }: Reading, types: PublicTypeName[]): Promise<SeqOf> => {
  const missing = types.filter((type) => !last.has(type));
  const found = lastSeqs(missing);
  for (const type of missing) {
    last.set(
      type,
      found.then((seqs) => seqs.get(type) ?? 0),
    );
  }
  const seqs = new Map(
    await Promise.all(types.map(async (type) => [type, (await last.get(type)) ?? 0] as const)),
  );
  return (type) => seqs.get(type) ?? 0;
};

/** As of which rows the types among these are read. */
export const seqsFor = async (reading: Reading, uids: Iterable<UID.Schema>): Promise<SeqOf> => {
  const { seq } = reading;
  if (seq !== undefined) return () => seq;
  return present(
    reading,
    [...new Set(uids)].flatMap((uid) => typeOf(uid) ?? []),
  );
};

/** Lets all reads of these types that follow in this request be of one and the same moment. */
export const readTogether = async (uids: UID.Schema[]): Promise<void> => {
  const reading = readingNow();
  if (reading) await seqsFor(reading, uids);
};
