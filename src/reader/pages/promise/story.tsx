import { valueText } from '../../../domain/figure-text';
import { articlePath } from '../../../domain/addresses';
import { Note } from '../../components/note';
import { PageLink } from '../../components/page-link';
import { StatusMove } from '../../components/move';
import { dayText } from '../../dates';
import { messagesIn } from '../../messages';
import type { Move } from '../../moves';
import type { Visit } from '../../page';

const Evidence = ({ move: { update }, visit }: { move: Move; visit: Visit }) => {
  const say = messagesIn(visit.locale);
  if (!update.article) return null;
  return (
    <p class="evidence">
      <span class="note">{say.evidence}</span>{' '}
      <PageLink visit={visit} path={articlePath(update.article)}>
        {update.article.title}
      </PageLink>
    </p>
  );
};

/** What came of a promise, told in the order in which it happened. */
export const Story = ({ moves, visit }: { moves: Move[]; visit: Visit }) => {
  const say = messagesIn(visit.locale);
  if (moves.length === 0) return <p class="silence">{say.noProgress}</p>;
  return (
    <ol class="story">
      {moves.map((move) => {
        const { update, from } = move;
        return (
          <li>
            <time dateTime={update.asOf}>{dayText(update.asOf, visit.locale)}</time>
            <StatusMove from={from} to={update.progressStatus} locale={visit.locale} />
            {update.value !== null && <strong class="value">{valueText(update, visit.locale)}</strong>}
            <Note update={update} visit={visit} />
            <Evidence move={move} visit={visit} />
          </li>
        );
      })}
    </ol>
  );
};
