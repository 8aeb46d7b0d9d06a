import { dayText } from '../dates';
import { messagesIn } from '../messages';
import type { Page, Visit } from '../page';
import { sorry } from '../pages/failures/sorry';
import { DayForm } from './day-form';

/** What was asked for is no day, or none that has been. */
export const unreadableDayPage = (visit: Visit, today: string): Page => {
  const say = messagesIn(visit.locale).record.past;
  return sorry(
    visit,
    400,
    say.badTitle,
    <>
      <p>{say.badText(dayText(today, visit.locale))}</p>
      <p>
        {say.example} <code>?asOf={today}</code>
      </p>
      <DayForm action={`/${visit.prefix}${visit.path}`} day={today} locale={visit.locale} />
    </>,
  );
};

/** Nothing was public at the address on that day. */
export const nothingThenPage = (visit: Visit, day: string): Page => {
  const say = messagesIn(visit.locale).record.past;
  return sorry(visit, 404, say.nothingTitle, <p>{say.nothingText(dayText(day, visit.locale))}</p>);
};
