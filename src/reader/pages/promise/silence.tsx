import { startOfDay } from '../../../domain/days';
import { silenceOf } from '../../../domain/silence';
import type { Promised } from '../../api/promise';
import { todayOf } from '../../as-of/day';
import { dayText } from '../../dates';
import { messagesIn } from '../../messages';
import type { Visit } from '../../page';

/** After so many days a report is due where nobody said otherwise. */
const USUAL_CADENCE = 90;

const cadenceOf = ({ reportEvery }: Promised): number => reportEvery ?? USUAL_CADENCE;

const silenceOn = (promised: Promised, visit: Visit) => {
  const { progressStatus, lastReportedOn = null } = promised;
  const promisedOn = (promised.report ?? promised.pathway?.report)?.publishedOn ?? null;
  const reported = { progressStatus, lastReportedOn, promisedOn, reportEvery: cadenceOf(promised) };
  return silenceOf(reported, todayOf(visit));
};

/** The moment from which the silence will be told otherwise, if it ever will be: a past day is told for good. */
export const silenceHolds = (promised: Promised, visit: Visit): { rightUntil?: Date } => {
  const silence = visit.asOf ? undefined : silenceOn(promised, visit);
  return silence ? { rightUntil: startOfDay(silence.saysElseOn) } : {};
};

/** When it was last reported on; and plainly how long ago, once a report is overdue. */
export const Silence = ({ promised, visit }: { promised: Promised; visit: Visit }) => {
  const say = messagesIn(visit.locale).record.promise;
  const { lastReportedOn } = promised;
  const silence = silenceOn(promised, visit);
  const overdue = lastReportedOn ? say.overdue : say.neverReported;
  if (!lastReportedOn && !silence?.isOverdue) return null;
  return (
    <p class={silence?.isOverdue ? 'reported overdue' : 'reported'}>
      {lastReportedOn && say.lastReported(dayText(lastReportedOn, visit.locale))}{' '}
      {silence?.isOverdue && <strong>{overdue(silence.days, cadenceOf(promised))}</strong>}
    </p>
  );
};
