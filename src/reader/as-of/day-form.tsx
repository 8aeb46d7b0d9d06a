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

/** A day to look back to, written as everywhere in the data: a browser's own picker shows days in its own order. */
export const DayForm = ({ action, day, locale, query = new URLSearchParams() }: Props) => {
  const say = messagesIn(locale).record.past;
  return (
    <form class="filters day-form" method="get" action={action}>
      {[...query].map(
        ([name, value]) => name !== 'asOf' && <input type="hidden" name={name} value={value} />,
      )}
      <label class="field">
        <span>{say.day}</span>
        <input
          type="text"
          name="asOf"
          value={day}
          inputMode="numeric"
          pattern="\d{4}-\d{2}-\d{2}"
          maxLength={10}
          size={10}
          required
        />
      </label>
      <button type="submit">{say.submit}</button>
    </form>
  );
};
