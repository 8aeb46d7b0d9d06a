import type { Locale } from '../../domain/vocabulary';
import type { Update } from '../api/updates';
import { messagesIn } from '../messages';
import type { Visit } from '../page';

/** The language of what is told, where it is not the visitor's. */
export const foreign = (told: { locale: Locale }, visit: Visit): Locale | undefined =>
  told.locale === visit.locale ? undefined : told.locale;

/** The sentence of a progress update; one that is not translated yet is said to be so. */
export const Note = ({ update, visit }: { update: Update; visit: Visit }) => (
  <>
    <p lang={foreign(update, visit)}>{update.note}</p>
    {foreign(update, visit) && <p class="note">{messagesIn(visit.locale).notTranslated}</p>}
  </>
);
