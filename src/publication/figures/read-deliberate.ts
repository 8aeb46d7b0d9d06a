import { errors } from '@strapi/utils';
import { z } from 'zod';

import { LONGEST_REASON } from '../../domain/deliberate';
import { say } from '../../messages';
import { given } from '../given';

const Deliberate = z.array(
  z.object({ key: z.string().min(1), reason: z.string().trim().min(1).max(LONGEST_REASON) }),
);

/**
 * The departures that a translator means, with a reason for each, as they come with a write as `deliberate`.
 * @throws ValidationError where one has no reason
 */
export const readDeliberate = (params: unknown): Map<string, string> => {
  const value = given(params, 'deliberate');
  if (value === undefined || value === null || value === '') return new Map();
  const parsed = Deliberate.safeParse(value);
  if (parsed.success) return new Map(parsed.data.map(({ key, reason }) => [key, reason]));
  const message = say('deliberate-malformed', { allowed: LONGEST_REASON });
  const path = ['deliberate', ...(parsed.error.issues[0]?.path ?? [])];
  throw new errors.ValidationError(message, { errors: [{ path, name: 'deliberate-malformed', message }] });
};
