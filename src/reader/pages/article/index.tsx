import { articlePath } from '../../../domain/addresses';
import { type Article, readArticle } from '../../api/articles';
import { readWithdrawn } from '../../api/gone';
import { standsIn } from '../../api/language';
import { isInOtherLanguage } from '../../api/translation';
import { readStories, readUpdatesOf, subjectOf } from '../../api/updates';
import { ownVisit } from '../../canonical';
import { imageOf } from '../../components/sharing';
import { newsArticleOf } from '../../linked-data/news-article';
import { movesOf } from '../../moves';
import type { Context, Page, Visit } from '../../page';
import { messagesIn } from '../../messages';
import { firstShared } from '../../pictures/photo';
import { ArticleTemplate } from './template';

/** A report has an address of its own, by its year. */
const movedTo = (article: Article, visit: Visit): Page => ({
  status: 301,
  title: article.title,
  inOtherLanguage: 'none',
  movedTo: articlePath(article),
  body: <a href={`/${visit.prefix}${articlePath(article)}`}>{article.title}</a>,
});

/** @returns nothing when no article of that slug is published in the visitor's language */
export const articlePage = async (context: Context, slug: string): Promise<Page | undefined> => {
  const { read, visit } = context;
  const { locale } = visit;
  const article = await readArticle(read, slug, locale);
  if (!article) return undefined;
  if (article.kind === 'report' && article.year !== null) return movedTo(article, visit);
  const [isThere, withdrawn, updates] = await Promise.all([
    isInOtherLanguage(read, 'articles', article, locale),
    readWithdrawn(context, 'article', article),
    readUpdatesOf(read, article.documentId, locale),
  ]);
  const subjects = updates.flatMap((update) => subjectOf(update) ?? []);
  const stories = subjects.length > 0 ? await readStories(read, subjects, locale) : [];
  const own = { standsIn: standsIn(article) };
  const ownContext = { ...context, visit: ownVisit(own, visit) };
  const { title, photos, follows } = article;
  const shown = {
    picture: `/articles/${slug}/picture.png`,
    photo: firstShared(photos),
  };
  const told = {
    ...article,
    image: imageOf({ title, ...shown }, ownContext.visit).url,
    isTranslated: isThere && !own.standsIn,
    follows: follows ? `${visit.origin}/${ownContext.visit.prefix}${articlePath(follows)}` : undefined,
  };
  return {
    status: 200,
    title: article.title,
    description: article.lead ?? undefined,
    inOtherLanguage: isThere ? 'there' : 'missing',
    ...own,
    isArticle: true,
    ...shown,
    linkedData: [newsArticleOf(told, ownContext)],
    trail: [{ title: messagesIn(locale).kinds.articles, path: '/articles' }],
    body: (
      <ArticleTemplate
        article={article}
        moves={movesOf(updates, stories)}
        withdrawn={withdrawn}
        visit={visit}
      />
    ),
  };
};
