import { readWithdrawn } from '../../api/gone';
import { standsIn } from '../../api/language';
import { readReport } from '../../api/report';
import { isInOtherLanguage } from '../../api/translation';
import { ownVisit } from '../../canonical';
import { Blocks } from '../../components/blocks';
import { PageFoot } from '../../components/page-foot';
import { imageOf } from '../../components/sharing';
import { TitleBlock } from '../../components/title-block';
import { TranslationNote } from '../../components/translation-note';
import { reportDataset } from '../../linked-data/datasets';
import { newsArticleOf } from '../../linked-data/news-article';
import { messagesIn } from '../../messages';
import type { Context, Page } from '../../page';
import { firstShared } from '../../pictures/photo';
import { Contents } from './parts/contents';
import { Honors } from './parts/honors';
import { Photos } from './parts/photos';
import { Promises } from './parts/promises';
import { Themes } from './parts/themes';
import { presentReport } from './presenter';

/** @returns nothing when no report of that year is published in the visitor's language */
export const reportPage = async (context: Context, year: number): Promise<Page | undefined> => {
  const { read, visit } = context;
  const { locale } = visit;
  const found = await readReport(read, year, locale);
  if (!found) return undefined;
  const [isThere, withdrawn] = await Promise.all([
    isInOtherLanguage(read, 'articles', found.article, locale),
    readWithdrawn(context, 'article', found.article),
  ]);
  const own = { standsIn: standsIn(found.article) };
  const ownContext = { ...context, visit: ownVisit(own, visit) };
  const report = presentReport(found, locale);
  const { title, photos } = found.article;
  const shown = {
    picture: `/reports/${year}/picture.png`,
    photo: firstShared(photos),
  };
  return {
    status: 200,
    title,
    description: report.article.lead ?? undefined,
    inOtherLanguage: isThere ? 'there' : 'missing',
    ...own,
    trail: [{ title: messagesIn(locale).kinds.articles, path: '/articles' }],
    isArticle: true,
    ...shown,
    linkedData: [
      newsArticleOf(
        {
          ...found.article,
          image: imageOf({ title, ...shown }, ownContext.visit).url,
          isTranslated: isThere && !own.standsIn,
        },
        ownContext,
      ),
      reportDataset(found, ownContext),
    ],
    body: (
      <article class="wide report">
        <TranslationNote type="article" document={found.article} withdrawn={withdrawn} visit={visit} />
        <TitleBlock {...report.article} published={report.published} />
        <div class="columns">
          <Contents report={report} visit={visit} />
          <div class="running">
            {report.article.body && <Blocks blocks={report.article.body} />}
            <Themes report={report} visit={visit} />
            <Photos photos={report.photosAfter('achievements')} visit={visit} />
            <Honors report={report} visit={visit} />
            <Promises report={report} visit={visit} />
            <Photos photos={[...report.photosAfter('promises'), ...report.otherPhotos]} visit={visit} />
            <PageFoot type="article" document={found.article} visit={visit} />
          </div>
        </div>
      </article>
    ),
  };
};
