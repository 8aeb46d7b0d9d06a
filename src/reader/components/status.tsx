import type { Locale, Status as StatusCode } from '../../domain/vocabulary';
import { messagesIn } from '../messages';

/** A sign and a word: never the colour alone. */
const SIGNS: Record<StatusCode, string> = {
  'not-started': '○',
  'under-way': '◐',
  delayed: '△',
  'partly-achieved': '◑',
  achieved: '●',
  dropped: '×',
};

export const Status = ({ status, locale }: { status: StatusCode; locale: Locale }) => (
  <span class={`status status-${status}`}>
    <span aria-hidden="true">{SIGNS[status]}</span> {messagesIn(locale).statuses[status]}
  </span>
);
