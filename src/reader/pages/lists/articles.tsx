import { ARTICLE_ITEM, type ArticleItem } from '../../api/articles';
import { ArticleList } from '../../components/article-list';
import type { List } from './list';

export const articles: List<ArticleItem> = {
  name: 'articles',
  query: `fields=${ARTICLE_ITEM.fields}&sort=publishedOn:desc,createdAt:desc`,
  item: ARTICLE_ITEM.schema,
  rows: (items, { visit }) => <ArticleList articles={items} visit={visit} />,
};
