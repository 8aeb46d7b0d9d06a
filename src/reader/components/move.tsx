import type { Locale, Status as StatusCode } from '../../domain/vocabulary';
import { messagesIn } from '../messages';
import { Status } from './status';

/** From what to what: read aloud as a sentence, seen as two states and an arrow. */
export const StatusMove = ({
  from,
  to,
  locale,
}: {
  from: StatusCode | undefined;
  to: StatusCode;
  locale: Locale;
}) => {
  const say = messagesIn(locale);
  if (!from || from === to) {
    return (
      <span class="move">
        <span class="note">{from ? say.stillAt : say.firstReported}</span>{' '}
        <Status status={to} locale={locale} />
      </span>
    );
  }
  return (
    <span class="move">
      <span class="hidden">{say.from} </span>
      <Status status={from} locale={locale} /> <span aria-hidden="true">→</span>
      <span class="hidden"> {say.to} </span> <Status status={to} locale={locale} />
    </span>
  );
};
