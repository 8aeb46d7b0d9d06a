import type { PublicTypeName } from '../../domain/public-types';
import { historyPath } from '../../domain/addresses';
import { standsIn, type Told } from '../api/language';
import { ownPrefix } from '../canonical';
import { dayText } from '../dates';
import { messagesIn } from '../messages';
import type { Visit } from '../page';

interface Props {
  type: PublicTypeName;
  document: Told & { documentId: string; publishedAt: string };
  visit: Visit;
}

/** When a page became public in its present form, and the way to all that it was. */
export const PageFoot = ({ type, document, visit }: Props) => {
  const say = messagesIn(visit.locale).record.history;
  return (
    <p class="page-foot">
      <time dateTime={document.publishedAt}>
        {say.updatedOn(dayText(document.publishedAt, visit.locale))}
      </time>
      {' · '}
      <a
        href={`/${ownPrefix({ standsIn: standsIn(document) }, visit)}${historyPath(type, document.documentId)}`}
      >
        {say.link}
      </a>
    </p>
  );
};
