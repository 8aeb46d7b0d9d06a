import { dayOf } from '../../domain/days';
import type { Locale } from '../../domain/vocabulary';
import { messagesIn } from '../messages';

interface Props {
  /** The address of the page, without a question. */
  action: string;
  /** The day that it stands at first. */
  day: string;
  locale: Locale;
  /** What else the address asks. */
  query?: URLSearchParams;
}

/** A day to look back to. */
export const DayForm = ({ action, day, locale, query = new URLSearchParams() }: Props) => {
  const say = messagesIn(locale).record.past;
  return (
    <form class="filters day-form" method="get" action={action}>
      {[...query].map(
        ([name, value]) => name !== 'asOf' && <input type="hidden" name={name} value={value} />,
      )}
      <label class="field">
        <span>{say.day}</span>
        <input type="date" name="asOf" value={day} max={dayOf(new Date())} required />
      </label>
      <button type="submit">{say.submit}</button>
    </form>
  );
};
