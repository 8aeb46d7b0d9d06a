import { dayOf, isDay } from '../../domain/days';
import type { ReadRest } from '../api/rest';
import type { Visit } from '../page';

/** Which day a visit looks back to: none, one that can be, or what cannot be read as one. */
export type Looking = { day: string } | 'now' | 'unreadable';

/** Nothing is known yet of the days to come. */
export const lookingAt = ({ query }: Visit, today: string): Looking => {
  const asked = query.get('asOf');
  if (asked === null) return 'now';
  return isDay(asked) && asked <= today ? { day: asked } : 'unreadable';
};

export const todayOf = (visit: Visit): string => visit.asOf ?? dayOf(new Date());

/** What tells of all times at once, or of the present alone. */
const TIMELESS = /^\/api\/(?:changes|history|search)\b/;

/** Reads what was public at the end of a day. */
export const readingAsOf =
  (read: ReadRest, day: string): ReadRest =>
  (path) =>
    read(TIMELESS.test(path) ? path : `${path}${path.includes('?') ? '&' : '?'}asOf=${day}`);

/** What is no less of the present for being asked of a day: the record itself, search, feeds and pictures. */
export const isTimeless = (path: string): boolean =>
  /^\/(?:changes|history|search)(?:\/|$)|\.(?:atom|png)$/.test(path);
