import { readHead } from '../support/page-head';
import { get } from '../support/rest';
import { withServer } from '../support/suite';

const ORIGIN = 'https://report.example.org';
const server = withServer({ PUBLIC_URL: ORIGIN });

const page = (path: string) => get(server.url, path);

test('linked data say of the report that it is news, in which language, of what, and where its figures are', async () => {
  const { data } = readHead((await page('/en/reports/2023')).text);
  const article = data.find((block) => block['@type'] === 'NewsArticle');
  expect(article).toMatchObject({
    '@context': 'https://schema.org',
    inLanguage: 'en',
    datePublished: '2023-03-14',
    mainEntityOfPage: `${ORIGIN}/en/reports/2023`,
    image: `${ORIGIN}/en/reports/2023/picture.png`,
    translationOfWork: { '@id': `${ORIGIN}/zh/reports/2023` },
  });
  const figures = data.find((block) => block['@type'] === 'Dataset');
  expect(String(figures?.description).length).toBeGreaterThan(49);
  expect(figures).toMatchObject({
    variableMeasured: expect.arrayContaining(['Regional GDP']),
    temporalCoverage: expect.stringMatching(/^\d{4}(\/\d{4})?$/),
    distribution: { contentUrl: `${ORIGIN}/en/reports/2023/figures.csv`, encodingFormat: 'text/csv' },
  });
  expect(figures).not.toHaveProperty('license');
});

test('they say the way to a target and what its data are', async () => {
  const { data } = readHead((await page('/zh/targets/gdp-growth')).text);
  expect(data.map((block) => block['@type'])).toEqual(['BreadcrumbList', 'Dataset']);
  const items = (data[0]?.itemListElement ?? []) as { position: number; item: string }[];
  expect(items.map(({ position, item }) => [position, item])).toEqual([
    [1, `${ORIGIN}/zh/`],
    [2, `${ORIGIN}/zh/targets`],
    [3, `${ORIGIN}/zh/targets/gdp-growth`],
  ]);
  expect(data[1]).toMatchObject({ variableMeasured: ['地区生产总值'] });
});
