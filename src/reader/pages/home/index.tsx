import { readLatest } from '../../api/articles';
import { newestReportYear, readReport } from '../../api/report';
import type { Context, Page } from '../../page';
import { presentHome } from './presenter';
import { HomeTemplate } from './template';

export const homePage = async ({ read, visit, site }: Context): Promise<Page> => {
  const year = await newestReportYear(read, visit.locale);
  const report = year === undefined ? undefined : await readReport(read, year, visit.locale);
  const home = report && presentHome(report, visit.locale);
  const latest = await readLatest(read, visit.locale, 5);
  return {
    status: 200,
    title: site.name,
    description: site.about ?? undefined,
    inOtherLanguage: 'there',
    body: <HomeTemplate home={home} latest={latest} site={site} visit={visit} />,
  };
};
