import { articlePath } from '../../domain/addresses';
import type { ArticleItem } from '../api/articles';
import { dayText } from '../dates';
import { messagesIn } from '../messages';
import type { Visit } from '../page';
import { foreign } from './note';
import { PageLink } from './page-link';
import { Untranslated } from './untranslated';

/** Articles with their day, the newest first. */
export const ArticleList = ({ articles, visit }: { articles: ArticleItem[]; visit: Visit }) => (
  <ol class="articles">
    {articles.map((article) => (
      <li>
        <p class="note">
          <span class="kind">{messagesIn(visit.locale).list.articleKinds[article.kind]}</span>
          {article.publishedOn && (
            <time dateTime={article.publishedOn}>{dayText(article.publishedOn, visit.locale)}</time>
          )}
        </p>
        <strong>
          <PageLink visit={visit} path={articlePath(article)} lang={foreign(article, visit)}>
            {article.title}
          </PageLink>
        </strong>
        {article.lead && <p lang={foreign(article, visit)}>{article.lead}</p>}
        <Untranslated item={article} visit={visit} />
      </li>
    ))}
  </ol>
);
