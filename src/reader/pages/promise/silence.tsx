import { silenceOf } from '../../../domain/silence';
import type { Promised } from '../../api/promise';
import { todayOf } from '../../as-of/day';
import { dayText } from '../../dates';
import { messagesIn } from '../../messages';
import type { Visit } from '../../page';

/** After so many days a report is due where nobody said otherwise. */
const USUAL_CADENCE = 90;

/** When it was last reported on; and plainly how long ago, once a report is overdue. */
export const Silence = ({ promised, visit }: { promised: Promised; visit: Visit }) => {
  const say = messagesIn(visit.locale).record.promise;
  const { progressStatus, lastReportedOn = null } = promised;
  const reportEvery = promised.reportEvery ?? USUAL_CADENCE;
  const promisedOn = (promised.report ?? promised.pathway?.report)?.publishedOn ?? null;
  const silence = silenceOf({ progressStatus, lastReportedOn, promisedOn, reportEvery }, todayOf(visit));
  const overdue = lastReportedOn ? say.overdue : say.neverReported;
  if (!lastReportedOn && !silence?.isOverdue) return null;
  return (
    <p class={silence?.isOverdue ? 'reported overdue' : 'reported'}>
      {lastReportedOn && say.lastReported(dayText(lastReportedOn, visit.locale))}{' '}
      {silence?.isOverdue && <strong>{overdue(silence.days, reportEvery)}</strong>}
    </p>
  );
};
