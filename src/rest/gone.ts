import type { Context } from 'koa';

import { dayOf } from '../domain/days';
import { lastTold } from '../domain/last-told';
import type { PublicTypeName } from '../domain/public-types';
import type { Locale } from '../domain/vocabulary';
import { say } from '../messages';
import { readChanges } from '../publication/read';
import { localesRead, readingNow } from './as-of/reading';

interface Sought {
  type: PublicTypeName;
  document: string;
  locale: Locale;
}

const lastRow = async (sought: Sought) => {
  const seq = readingNow()?.seq;
  const upTo = { before: seq === undefined ? undefined : seq + 1 };
  const only = { limit: 1, differences: false };
  return (await readChanges(strapi.db.connection, sought, upTo, only)).rows;
};

/**
 * Says when and why something was withdrawn, where the record knows that it was public once: up to the row as
 * of which is being read, and in whichever language it was shown last.
 * @throws HttpError 410 with `withdrawnAt`, `note`, `seq` and `title` in its details; nothing where it never was
 */
export const answerGone = async (ctx: Context, sought: Sought): Promise<void> => {
  const rows = (
    await Promise.all(localesRead(sought.locale).map((locale) => lastRow({ ...sought, locale })))
  ).flat();
  const last = lastTold(rows);
  if (last?.action !== 'unpublish') return;
  const { at, note, seq, title } = last;
  ctx.throw(410, say('gone', { title, day: dayOf(at), note }), {
    name: 'GoneError',
    details: { withdrawnAt: at, note, seq, title },
  });
};
