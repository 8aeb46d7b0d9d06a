import { dayText } from '../dates';
import { messagesIn } from '../messages';
import type { Visit } from '../page';
import { DayForm } from './day-form';

/** Says above a page of the past that it is one, and leads to the present and to other days. */
export const PastBanner = ({ visit, day }: { visit: Visit; day: string }) => {
  const say = messagesIn(visit.locale).record.past;
  const present = new URLSearchParams(visit.query);
  present.delete('asOf');
  const address = `/${visit.prefix}${visit.path}`;
  return (
    <aside class="past" aria-label={say.banner(dayText(day, visit.locale))}>
      <div class="wide">
        <p>
          <strong>{say.banner(dayText(day, visit.locale))}</strong> {say.linksStay}{' '}
          <a href={`${address}${present.size > 0 ? `?${present}` : ''}`}>{say.toPresent}</a>
        </p>
        <DayForm action={address} day={day} locale={visit.locale} query={present} />
      </div>
    </aside>
  );
};
