import type { OtherLanguage } from '../api/translation';
import { dayText } from '../dates';
import { messagesIn } from '../messages';
import type { Visit } from '../page';

/** Says plainly that the source has been published again since this translation. */
export const TranslationNote = ({ other, visit }: { other: OtherLanguage; visit: Visit }) => {
  const say = messagesIn(visit.locale);
  if (!other.newerSource) return null;
  return (
    <p class="translation-note" role="note">
      {say.olderThanSource(dayText(other.newerSource, visit.locale))}{' '}
      <a href={`/zh${visit.path}`} hreflang="zh-Hans" lang="zh-Hans">
        {say.readSource}
      </a>
    </p>
  );
};
