import { z } from 'zod';

import { dayOf, endOfDay, isDay } from '../../domain/days';

const momentPattern = z.iso.datetime({ offset: true });

/**
 * The moment that a day or a full ISO moment speaks of. A day lasts to its end in the report's time zone;
 * today lasts until now.
 * @returns why not, when it is neither a day nor a moment, or has not come yet
 */
export const momentOf = (text: unknown, now: Date): Date | 'malformed' | 'future' => {
  if (typeof text !== 'string') return 'malformed';
  if (isDay(text)) {
    if (text > dayOf(now)) return 'future';
    return new Date(Math.min(endOfDay(text).getTime(), now.getTime()));
  }
  const moment = new Date(momentPattern.safeParse(text).data ?? '');
  if (Number.isNaN(moment.getTime())) return 'malformed';
  return moment > now ? 'future' : moment;
};
