import type { Context } from 'koa';

import { dayOf } from '../domain/days';
import type { PublicTypeName } from '../domain/public-types';
import type { Locale } from '../domain/vocabulary';
import { say } from '../messages';
import { readChanges } from '../publication/read';
import type { Selection } from '../publication/read/select';
import { seqBeingRead } from './as-of/reading';

/**
 * Says when and why something was withdrawn, where the record knows that it was public once: up to the row as
 * of which is being read.
 * @throws HttpError 410 with `withdrawnAt`, `note`, `seq` and `title` in its details; nothing where it never was
 */
export const answerGone = async (
  ctx: Context,
  selection: Selection & { type: PublicTypeName; locale: Locale },
): Promise<void> => {
  const reading = seqBeingRead();
  const upTo = { before: reading === undefined ? undefined : reading + 1 };
  const only = { limit: 1, differences: false };
  const { rows } = await readChanges(strapi.db.connection, selection, upTo, only);
  const [last] = rows;
  if (last?.action !== 'unpublish') return;
  const { at, note, seq, title } = last;
  ctx.throw(410, say('gone', { title, day: dayOf(at), note }), {
    name: 'GoneError',
    details: { withdrawnAt: at, note, seq, title },
  });
};
