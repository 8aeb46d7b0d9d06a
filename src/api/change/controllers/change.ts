import type { Context } from 'koa';

import { readChanges } from '../../../publication/read';
import type { Range } from '../../../publication/read/select';
import { refuse } from '../../../rest/query/refuse';
import { readParameters, ROWS } from '../../../rest/record-query';

const SELECTION = ['locale', 'type', 'significance', 'action', 'slug', 'document', 'page'] as const;
const NAMES = [...SELECTION, 'since', 'before', 'order', 'limit', 'differences'] as const;

interface Direction {
  since?: number;
  before?: number;
  order?: 'newest' | 'oldest';
}

/** Oldest first from the beginning, unless something says newest first. */
const rangeOf = ({ since, before, order }: Direction): Range => {
  const isNewest = order === 'newest' || before !== undefined;
  if (since !== undefined && isNewest) refuse('since', 'changes-mixed', {});
  if (before !== undefined && order === 'oldest') refuse('order', 'changes-mixed', {});
  return isNewest ? { before } : { since: since ?? 0 };
};

export default {
  async find(ctx: Context) {
    const { since, before, order, limit, differences, ...selection } = readParameters(ctx.query, NAMES);
    const range = rangeOf({ since, before, order });
    const { rows, next, latest } = await readChanges(strapi.db.connection, selection, range, {
      limit: limit ?? ROWS.usual,
      differences: differences ?? false,
    });
    ctx.body = { data: rows, meta: { next, latest } };
  },
};
