import { readReport } from '../../api/report';
import { imageOf } from '../../components/sharing';
import { reportDataset } from '../../linked-data/datasets';
import { newsArticleOf } from '../../linked-data/news-article';
import type { Context, Page } from '../../page';
import { sharedPhoto } from '../../pictures/photo';
import { Contents, Honors, Photos, Promises, Themes, TitleBlock } from './parts';
import { presentReport } from './presenter';

/** @returns nothing when no report of that year is published in the visitor's language */
export const reportPage = async (context: Context, year: number): Promise<Page | undefined> => {
  const { read, visit } = context;
  const found = await readReport(read, year, visit.locale);
  if (!found) return undefined;
  const report = presentReport(found, visit.locale);
  const { locale } = visit;
  const { title, photos } = found.article;
  const shown = {
    picture: `/reports/${year}/picture.png`,
    photo: photos.flatMap(({ image, alt }) => sharedPhoto(image, alt ?? '') ?? [])[0],
  };
  return {
    status: 200,
    title,
    description: report.article.lead ?? undefined,
    inOtherLanguage: 'there',
    isArticle: true,
    ...shown,
    linkedData: [
      newsArticleOf(
        { ...found.article, image: imageOf({ title, ...shown }, context).url, isTranslated: true },
        context,
      ),
      reportDataset(found, context),
    ],
    body: (
      <article class="wide report">
        <TitleBlock report={report} locale={locale} />
        <div class="columns">
          <Contents report={report} locale={locale} />
          <div class="running">
            {report.paragraphs.map((paragraph) => (
              <p>{paragraph}</p>
            ))}
            <Themes report={report} locale={locale} />
            <Photos report={report} locale={locale} placement="achievements" />
            <Honors report={report} locale={locale} />
            <Promises report={report} locale={locale} />
            <Photos report={report} locale={locale} placement="promises" />
          </div>
        </div>
      </article>
    ),
  };
};
