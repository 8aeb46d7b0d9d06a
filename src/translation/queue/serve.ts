import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';

import { PUBLIC_TYPE_NAMES, type PublicTypeName } from '../../domain/public-types';
import type { QueueEntry } from '../../domain/translation-desk';
import { TRANSLATION_STATES, type TranslationState } from '../../domain/translation-state';
import { say } from '../../messages';
import { readableTypes } from '../readable-types';
import { queueEntries } from './entries';

const LONGEST_PAGE = 100;

/** What a translator has to do something about, whichever state it is in. */
const WAITING = 'waiting';
const STATES = [...TRANSLATION_STATES, WAITING] as const;

const Query = z.object({
  state: z.enum(STATES).optional(),
  type: z.enum(PUBLIC_TYPE_NAMES).optional(),
  report: z.string().optional(),
  order: z.enum(['oldest', 'newest']).default('oldest'),
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(LONGEST_PAGE).default(25),
});

const ALLOWED: Record<string, readonly string[]> = {
  state: STATES,
  type: PUBLIC_TYPE_NAMES,
  order: ['oldest', 'newest'],
  page: ['1, 2, 3 …'],
  pageSize: [`1–${LONGEST_PAGE}`],
};

const refuse = (error: z.ZodError, query: Record<string, unknown>): never => {
  const path = String(error.issues[0]?.path[0] ?? '');
  const allowed = [...(ALLOWED[path] ?? [])];
  throw new errors.ValidationError(
    say('query-value-unknown', { path, value: String(query[path]), allowed }),
    { path },
  );
};

const countByState = (entries: QueueEntry[]): Record<TranslationState, number> => {
  const counts = { missing: 0, draft: 0, outdated: 0, current: 0 };
  for (const { state } of entries) counts[state] += 1;
  return counts;
};

const isIn = (state: (typeof STATES)[number] | undefined, entry: QueueEntry): boolean => {
  if (state === WAITING) return entry.state !== 'current';
  return !state || entry.state === state;
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
  const parsed = Query.safeParse(context.query);
  if (!parsed.success) return refuse(parsed.error, context.query);
  const { state, type, report, order, page, pageSize } = parsed.data;
  const entries = await queueEntries(types);
  const inScope = entries.filter(
    (entry) => (!type || entry.type === type) && (!report || entry.report === report),
  );
  const found = inScope.filter((entry) => isIn(state, entry));
  if (order === 'newest') found.reverse();
  context.body = {
    data: found.slice((page - 1) * pageSize, page * pageSize),
    meta: {
      counts: countByState(inScope),
      reports: reportsAmong(entries),
      pagination: { page, pageSize, pageCount: Math.ceil(found.length / pageSize), total: found.length },
    },
  };
  return undefined;
};
