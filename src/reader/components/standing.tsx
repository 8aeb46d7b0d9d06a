import type { Locale, Status as StatusCode } from '../../domain/vocabulary';
import { dayText } from '../dates';
import { messagesIn } from '../messages';
import { Status } from './status';

interface Props {
  status: StatusCode;
  /** The day that the latest report on it speaks of. */
  asOf: string | undefined;
  locale: Locale;
}

/** Where a promise stands, and since when that is known. */
export const Standing = ({ status, asOf, locale }: Props) => (
  <span class="standing">
    <Status status={status} locale={locale} />
    {asOf && <span class="note">{messagesIn(locale).asOf(dayText(asOf, locale))}</span>}
  </span>
);
