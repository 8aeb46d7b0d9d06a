import { standsIn, type Told } from '../api/language';
import { dayText } from '../dates';
import { messagesIn } from '../messages';
import type { Visit } from '../page';

/** Says quietly of an item among others that it is shown in Chinese, or that the Chinese has changed since. */
export const Untranslated = ({ item, visit }: { item: Told; visit: Visit }) => {
  const { translation: say } = messagesIn(visit.locale);
  const { outdatedSince } = item.translation ?? {};
  if (standsIn(item)) return <span class="untranslated">{say.missing}</span>;
  if (!outdatedSince) return null;
  return <span class="untranslated">{say.changedSince(dayText(outdatedSince, visit.locale))}</span>;
};
