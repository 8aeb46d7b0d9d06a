import { articlePath } from '../addresses';
import type { ArticleItem } from '../api/articles';
import { dayText } from '../dates';
import { messagesIn } from '../messages';
import type { Visit } from '../page';

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
          <a href={`/${visit.prefix}${articlePath(article)}`}>{article.title}</a>
        </strong>
        {article.lead && <p>{article.lead}</p>}
      </li>
    ))}
  </ol>
);
