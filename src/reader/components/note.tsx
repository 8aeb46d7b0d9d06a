import type { Locale } from '../../domain/vocabulary';
import type { Update } from '../api/updates';
import type { Visit } from '../page';
import { Untranslated } from './untranslated';

/** The language of what is shown, where it is not the visitor's. */
export const foreign = (shown: { locale: Locale }, visit: Visit): string | undefined =>
  shown.locale === visit.locale ? undefined : shown.locale;

/** The sentence of a progress update; one that is not translated yet is said to be so. */
export const Note = ({ update, visit }: { update: Update; visit: Visit }) => (
  <>
    <p lang={foreign(update, visit)}>{update.note}</p>
    <Untranslated item={update} visit={visit} />
  </>
);
