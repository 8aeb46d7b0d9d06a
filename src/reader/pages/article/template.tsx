import { valueText } from '../../../domain/figure-text';
import { articlePath } from '../../../domain/addresses';
import type { Article } from '../../api/articles';
import type { Row } from '../../api/record';
import { Blocks } from '../../components/blocks';
import { StatusMove } from '../../components/move';
import { Note } from '../../components/note';
import { PageFoot } from '../../components/page-foot';
import { PageLink } from '../../components/page-link';
import { Photo } from '../../components/photo';
import { TitleBlock } from '../../components/title-block';
import { TranslationNote } from '../../components/translation-note';
import { dayText } from '../../dates';
import { messagesIn } from '../../messages';
import type { Move } from '../../moves';
import type { Visit } from '../../page';

interface Props {
  article: Article;
  moves: Move[];
  withdrawn: Row | undefined;
  visit: Visit;
}

/** Which promises this article moves, from what to what. */
const Moves = ({ moves, visit }: { moves: Move[]; visit: Visit }) => {
  const say = messagesIn(visit.locale);
  return (
    <section class="moves" aria-labelledby="moves">
      <h2 id="moves">{say.article.moves}</h2>
      <ul>
        {moves.map(({ subject, update, from }) => (
          <li>
            <p class="note">
              {say.article.subject[subject.kind]} · {say.asOf(dayText(update.asOf, visit.locale))}
            </p>
            <PageLink class="move-name" visit={visit} path={`/${subject.kind}/${subject.slug}`}>
              {subject.name}
            </PageLink>
            <StatusMove from={from} to={update.progressStatus} locale={visit.locale} />
            {update.value !== null && <strong class="value">{valueText(update, visit.locale)}</strong>}
            <Note update={update} visit={visit} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Follows = ({ article, visit }: { article: Article; visit: Visit }) =>
  article.follows ? (
    <p class="follows">
      <span class="note">{messagesIn(visit.locale).article.follows}</span>{' '}
      <PageLink visit={visit} path={articlePath(article.follows)}>
        {article.follows.title}
      </PageLink>
    </p>
  ) : null;

const publishedIn = ({ publishedOn, sourceOutlet }: Article, { locale }: Visit): string =>
  messagesIn(locale).publishedBy(sourceOutlet ?? '', publishedOn ? dayText(publishedOn, locale) : '');

export const ArticleTemplate = ({ article, moves, withdrawn, visit }: Props) => (
  <article class="narrow article">
    <TranslationNote type="article" document={article} withdrawn={withdrawn} visit={visit} />
    <TitleBlock {...article} published={publishedIn(article, visit)} />
    {moves.length > 0 && <Moves moves={moves} visit={visit} />}
    {article.body && <Blocks blocks={article.body} />}
    {article.photos.map((photo) => (
      <Photo photo={photo} locale={visit.locale} />
    ))}
    <Follows article={article} visit={visit} />
    <PageFoot type="article" document={article} visit={visit} />
  </article>
);
