import { dayOf } from '../../domain/days';
import { momentOf } from '../../publication/as-of/moment';
import { refuse } from '../query/refuse';

/**
 * The moment that the parameter `asOf` names.
 * @throws ValidationError (400) when it is neither a day nor a moment, or has not come yet
 */
export const readMoment = (asOf: unknown): Date => {
  const now = new Date();
  const moment = momentOf(asOf, now);
  if (moment === 'malformed') return refuse('asOf', 'moment-malformed', { path: 'asOf' });
  if (moment === 'future') return refuse('asOf', 'moment-not-come-yet', { path: 'asOf', today: dayOf(now) });
  return moment;
};
