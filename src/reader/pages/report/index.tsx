import { readReport } from '../../api/report';
import { readOtherLanguage } from '../../api/translation';
import { Blocks } from '../../components/blocks';
import { TitleBlock } from '../../components/title-block';
import { TranslationNote } from '../../components/translation-note';
import { messagesIn } from '../../messages';
import type { Context, Page } from '../../page';
import { Contents } from './parts/contents';
import { Honors } from './parts/honors';
import { Photos } from './parts/photos';
import { Promises } from './parts/promises';
import { Themes } from './parts/themes';
import { presentReport } from './presenter';

/** @returns nothing when no report of that year is published in the visitor's language */
export const reportPage = async ({ read, visit }: Context, year: number): Promise<Page | undefined> => {
  const { locale } = visit;
  const found = await readReport(read, year, locale);
  if (!found) return undefined;
  const other = await readOtherLanguage(read, 'articles', found.article, locale);
  const report = presentReport(found, locale);
  return {
    status: 200,
    title: report.article.title,
    description: report.article.lead ?? undefined,
    inOtherLanguage: other.isThere ? 'there' : 'missing',
    trail: [{ title: messagesIn(locale).kinds.articles, path: '/articles' }],
    body: (
      <article class="wide report">
        <TranslationNote other={other} visit={visit} />
        <TitleBlock {...report.article} published={report.published} />
        <div class="columns">
          <Contents report={report} visit={visit} />
          <div class="running">
            {report.article.body && <Blocks blocks={report.article.body} />}
            <Themes report={report} visit={visit} />
            <Photos report={report} visit={visit} placement="achievements" />
            <Honors report={report} visit={visit} />
            <Promises report={report} visit={visit} />
            <Photos report={report} visit={visit} placement="promises" />
          </div>
        </div>
      </article>
    ),
  };
};
