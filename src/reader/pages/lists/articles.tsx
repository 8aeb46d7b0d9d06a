import { ARTICLE_ITEM, type ArticleItem } from '../../api/articles';
import { ArticleList } from '../../components/article-list';
import type { List } from './list';

export const articles: List<ArticleItem> = {
  name: 'articles',
  facets: { kind: 'kind', year: 'year' },
  query: `fields=${ARTICLE_ITEM.fields}&sort=publishedOn:desc,createdAt:desc`,
  item: ARTICLE_ITEM.schema,
  rows: (items, { visit }) => <ArticleList articles={items} visit={visit} />,
};
