import { articlePath } from '../../domain/addresses';
import type { ArticleItem } from '../api/articles';
import { dayText } from '../dates';
import { prefixOf } from '../language';
import { messagesIn } from '../messages';
import type { Visit } from '../page';
import { foreign } from './note';
import { PageLink } from './page-link';

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
          <PageLink
            visit={visit}
            path={articlePath(article)}
            prefix={prefixOf(article.locale)}
            lang={foreign(article, visit)}
          >
            {article.title}
          </PageLink>
        </strong>
        {article.lead && <p lang={foreign(article, visit)}>{article.lead}</p>}
        {foreign(article, visit) && <p class="note">{messagesIn(visit.locale).notTranslated}</p>}
      </li>
    ))}
  </ol>
);
