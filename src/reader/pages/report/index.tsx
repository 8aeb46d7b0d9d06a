import { readReport } from '../../api/report';
import type { Context, Page } from '../../page';
import { Contents, Honors, Photos, Promises, Themes, TitleBlock } from './parts';
import { presentReport } from './presenter';

/** @returns nothing when no report of that year is published in the visitor's language */
export const reportPage = async ({ read, visit }: Context, year: number): Promise<Page | undefined> => {
  const found = await readReport(read, year, visit.locale);
  if (!found) return undefined;
  const report = presentReport(found, visit.locale);
  const { locale } = visit;
  return {
    status: 200,
    title: report.article.title,
    description: report.article.lead ?? undefined,
    inOtherLanguage: 'there',
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
