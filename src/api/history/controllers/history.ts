import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { SOURCE_LOCALE } from '../../../domain/vocabulary';
import { say } from '../../../messages';
import { compareRows, readChanges } from '../../../publication/read';
import { refuse } from '../../../rest/query/refuse';
import { readParameters, readType, ROWS } from '../../../rest/record-query';

/** What the path names. */
const subjectOf = (ctx: Context) => {
  const { type, documentId } = ctx.params as { type: string; documentId: string };
  const { document } = readParameters({ document: documentId }, ['document']);
  return { type: readType(type), document };
};

const notFound = () => new errors.NotFoundError(say('history-not-found', {}));

export default {
  async find(ctx: Context) {
    const {
      locale = SOURCE_LOCALE,
      before,
      limit,
    } = readParameters(ctx.query, ['locale', 'before', 'limit']);
    const { rows, next, latest } = await readChanges(
      strapi.db.connection,
      { ...subjectOf(ctx), locale },
      { before },
      { limit: limit ?? ROWS.usual, differences: true },
    );
    if (rows.length === 0 && before === undefined) throw notFound();
    ctx.body = { data: rows, meta: { next, latest } };
  },

  async difference(ctx: Context) {
    const { from, to } = readParameters(ctx.query, ['from', 'to']);
    if (from === undefined) return refuse('from', 'difference-needs-two', {});
    if (to === undefined) return refuse('to', 'difference-needs-two', {});
    const compared = await compareRows(strapi.db.connection, subjectOf(ctx), from, to);
    if (!compared) throw notFound();
    ctx.body = { data: compared, meta: {} };
  },
};
