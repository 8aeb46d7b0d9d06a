import { errors } from '@strapi/utils';
import { z } from 'zod';

import { PUBLIC_TYPE_NAMES } from '../../domain/public-types';
import type { QueueEntry } from '../../domain/translation-desk';
import { TRANSLATION_STATES } from '../../domain/translation-state';
import { say } from '../../messages';

/** What a translator has to do something about, whichever state it is in. */
const WAITING = 'waiting';
const STATES = [...TRANSLATION_STATES, WAITING] as const;

/** By what the queue can be narrowed. */
export const CHOICES = {
  state: z.enum(STATES).optional(),
  type: z.enum(PUBLIC_TYPE_NAMES).optional(),
  report: z.string().optional(),
};

const ALLOWED: Record<string, readonly string[]> = { state: STATES, type: PUBLIC_TYPE_NAMES };

type Choices = z.infer<z.ZodObject<typeof CHOICES>>;

export const isInScope = ({ type, report }: Choices, entry: QueueEntry): boolean =>
  (!type || entry.type === type) && (!report || entry.report === report);

export const isInState = ({ state }: Choices, entry: QueueEntry): boolean =>
  state === WAITING ? entry.state !== 'current' : !state || entry.state === state;

/**
 * @param allowed what the parameters that are not of the queue itself may be
 * @throws ValidationError that names the parameter and what is allowed
 */
export const readChoices = <Parsed>(
  schema: z.ZodType<Parsed>,
  query: Record<string, unknown>,
  allowed: Record<string, readonly string[]>,
): Parsed => {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const path = String(parsed.error.issues[0]?.path[0] ?? '');
  const params = { path, value: String(query[path]), allowed: [...({ ...ALLOWED, ...allowed }[path] ?? [])] };
  throw new errors.ValidationError(say('query-value-unknown', params), { path });
};
