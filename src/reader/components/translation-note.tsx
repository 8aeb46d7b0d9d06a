import type { PublicTypeName } from '../../domain/public-types';
import { SOURCE_LOCALE } from '../../domain/vocabulary';
import { historyPath } from '../../domain/addresses';
import { standsIn, type Told } from '../api/language';
import type { Row } from '../api/record';
import { dayText } from '../dates';
import { prefixOf } from '../language';
import { messagesIn } from '../messages';
import type { Visit } from '../page';

interface Props {
  type: PublicTypeName;
  document: Told & { documentId: string };
  /** The row of the record that withdrew the translation, where there was one. */
  withdrawn: Row | undefined;
  visit: Visit;
}

const PREFIX = prefixOf(SOURCE_LOCALE);

/** Says plainly what a page is in place of its translation, or that the source has changed since. */
export const TranslationNote = ({ type, document, withdrawn, visit }: Props) => {
  const { translation: say } = messagesIn(visit.locale);
  const { outdatedSince } = document.translation ?? {};
  if (!standsIn(document) && !outdatedSince) return null;
  const day = outdatedSince && dayText(outdatedSince, visit.locale);
  return (
    <div class="translation-note" role="note" aria-label={say.label}>
      <p>
        {withdrawn ? say.withdrawn(dayText(withdrawn.at, visit.locale)) : day ? say.outdated(day) : say.page}
      </p>
      {withdrawn?.note && <p>{withdrawn.note}</p>}
      <p class="translation-links">
        <a href={`/${PREFIX}${visit.path}`} hreflang={SOURCE_LOCALE} lang={SOURCE_LOCALE}>
          {say.readSource}
        </a>
        {day && (
          <a href={`/${PREFIX}${historyPath(type, document.documentId)}`} hreflang={SOURCE_LOCALE}>
            {say.whatChanged}
          </a>
        )}
      </p>
    </div>
  );
};
