import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import type { PublicTypeName } from '../../domain/public-types';
import type { QueueEntry } from '../../domain/translation-desk';
import type { TranslationState } from '../../domain/translation-state';
import { readableTypes } from '../readable-types';
import { CHOICES, isInScope, isInState, readChoices } from './choose';
import { queueEntries } from './entries';

const LONGEST_PAGE = 100;

const Query = z.object({
  ...CHOICES,
  order: z.enum(['oldest', 'newest']).default('oldest'),
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(LONGEST_PAGE).default(25),
});

const ALLOWED: Record<string, readonly string[]> = {
  order: ['oldest', 'newest'],
  page: ['1, 2, 3 …'],
  pageSize: [`1–${LONGEST_PAGE}`],
};

const countByState = (entries: QueueEntry[]): Record<TranslationState, number> => {
  const counts = { missing: 0, draft: 0, outdated: 0, current: 0 };
  for (const { state } of entries) counts[state] += 1;
  return counts;
};

/** The reports that entries belong to, as far as they may be read. */
const reportsAmong = (entries: QueueEntry[]) =>
  entries
    .filter(({ documentId, report }) => documentId === report)
    .map(({ documentId, title }) => ({ documentId, title }));

type Context = Parameters<Core.ControllerHandler>[0];

/**
 * `GET /duixian/translation/queue?state=&type=&report=&order=&page=&pageSize=`, for those signed in to the panel:
 * public documents with where their English stands. The state `waiting` is every state but `current`;
 * `meta.counts` counts what the type and the report leave, in every state.
 */
export const answerQueue = async (context: Context): Promise<unknown> => {
  const types: PublicTypeName[] = readableTypes(context);
  if (types.length === 0) return context.forbidden();
  const choices = readChoices(Query, context.query, ALLOWED);
  const { order, pageSize } = choices;
  const entries = await queueEntries(types);
  const inScope = entries.filter((entry) => isInScope(choices, entry));
  const found = inScope.filter((entry) => isInState(choices, entry));
  if (order === 'newest') found.reverse();
  // Work shortens the queue: a page that is no more is the last that there is.
  const pageCount = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(choices.page, pageCount);
  context.body = {
    data: found.slice((page - 1) * pageSize, page * pageSize),
    meta: {
      counts: countByState(inScope),
      reports: reportsAmong(entries),
      pagination: { page, pageSize, pageCount, total: found.length },
    },
  };
  return undefined;
};
