import { content } from '../support/content';
import { signIn } from '../support/people';
import { get } from '../support/rest';
import { runSql } from '../support/sql';
import { withServer } from '../support/suite';
import { seededDatabase, type TestDatabase } from '../support/template';
import { LISTS } from '../support/types';

/** Words that stand in drafts only. Whoever reads one of them has seen a draft. */
const SECRET = 'qmsecret';

let database: TestDatabase;
const server = withServer({}, async () => (database = await seededDatabase()));

const ARTICLE = { kind: 'follow-up', title: `${SECRET} never published`, publishedOn: '2023-05-01' };

/** Drafts of each sort: of a published document, in one locale only, never published, withdrawn. */
beforeAll(async () => {
  const editor = await signIn(server.url, 'editor');
  const targets = content(editor, 'target');
  const [first, second, third] = (await targets.list()).body.results;
  if (!first || !second || !third) throw new Error('The seed has no targets');
  await targets.update(first.documentId, { statement: `${SECRET} in Chinese` });
  await targets.update(second.documentId, { statement: `${SECRET} in English` }, 'en');
  await targets.update(third.documentId, { statement: `${SECRET} withdrawn` });
  await targets.publish(third.documentId, { statement: `${SECRET} withdrawn` });
  await targets.unpublish(third.documentId, 'en');
  await targets.unpublish(third.documentId);

  const report = (await content(editor, 'article').list()).body.results[0];
  await content(editor, 'article').update(report?.documentId ?? '', { title: `${SECRET} report` });
  const article = await content(editor, 'article').create(ARTICLE);
  const update = await content(editor, 'progress-update').create({
    asOf: '2023-05-01',
    progressStatus: 'under-way',
    note: `${SECRET} update`,
    target: { connect: [{ documentId: first.documentId }] },
    article: { connect: [{ documentId: article.body.data.documentId }] },
  });
  expect([article.status, update.status]).toEqual([201, 201]);
});

const TYPES = [...LISTS, 'site'];

const QUERIES = [
  '',
  'status=draft',
  'status=published',
  'status[]=draft',
  'status=published&status=draft',
  'status[$eq]=draft',
  'STATUS=draft',
  'status=DRAFT',
  'publicationState=preview',
  'publicationFilter=never-published',
  'publicationFilter=modified',
  'hasPublishedVersion=false',
  `_q=${SECRET}`,
  `filters[title][$contains]=${SECRET}`,
  `filters[localizations][statement][$contains]=${SECRET}`,
  `filters[localizations][title][$contains]=${SECRET}`,
  'filters[publishedAt][$null]=true',
  'filters[publishedAt]=',
  'populate=*',
  'populate=localizations',
  'populate[localizations][populate]=*',
  'populate[localizations][status]=draft',
  'populate[localizations][publicationFilter]=modified',
  `populate[localizations][filters][statement][$contains]=${SECRET}`,
  'populate[report][status]=draft',
  'populate[report][populate]=*&populate[target][populate]=*&populate[article][populate]=*',
  'populate[target][status]=draft&populate[article][status]=draft',
  'populate[photos][populate][image][populate][related]=*',
  'sort=localizations.statement',
  'locale=*',
  'locale[]=en&locale[]=zh-Hans',
  'locale=en',
  'locale=en&status=draft',
  'locale=en&populate=*',
  'fields=*',
  'pagination[pageSize]=100',
];

describe.each(TYPES)('/api/%s', (type) => {
  test.each(QUERIES)('shows no draft for "%s"', async (query) => {
    const answer = await get(server.url, `/api/${type}?${query}`);
    expect([200, 400]).toContain(answer.status);
    // An error may repeat what was asked; what matters is what is told in return.
    if (answer.status === 200) expect(answer.text).not.toContain(SECRET);
  });
});

test('a filter gives no hint of what a draft says', async () => {
  const hits = await get<{ data: unknown[] }>(
    server.url,
    `/api/targets?filters[statement][$contains]=${SECRET}`,
  );
  expect(hits.body.data).toEqual([]);
  const sideways = await get(
    server.url,
    `/api/targets?filters[localizations][statement][$contains]=${SECRET}`,
  );
  expect(sideways.status).toBe(400);
});

test('not even where a published row leads to a draft, as somebody with the database could make it', async () => {
  await runSql(
    database.environment,
    `update honors_report_lnk set article_id = (select id from articles where title = '${SECRET} report')
     where honor_id in (select id from honors where published_at is not null)`,
  );
  const read = async (query: string) =>
    (await get<{ data: unknown[] }>(server.url, `/api/honors?${query}`)).body.data;
  expect(await read(`filters[report][title][$eq]=${encodeURIComponent(`${SECRET} report`)}`)).toEqual([]);
  expect(await read('filters[report][year][$eq]=2023&sort=report.year')).toEqual([]);
  expect(await read('sort=report.title')).not.toEqual([]);
});

test('a draft is not found by its documentId either', async () => {
  const editor = await signIn(server.url, 'editor');
  const { results } = (await content(editor, 'article').list('locale=zh-Hans&pageSize=100')).body;
  const draft = results.find(({ title }) => title === ARTICLE.title);
  for (const query of ['', '?status=draft', '?status=published', '?populate=*', '?locale=zh-Hans']) {
    const answer = await get(server.url, `/api/articles/${draft?.documentId}${query}`);
    expect([400, 404]).toContain(answer.status);
  }
});

test.each(['/api/reports/2023', '/api/reports/2023?locale=en', '/api/reports/2023?status=draft'])(
  '%s shows no draft',
  async (path) => {
    expect((await get(server.url, path)).text).not.toContain(SECRET);
  },
);

test('what was withdrawn is gone from the list and from the report', async () => {
  const list = await get<{ data: unknown[] }>(server.url, '/api/targets');
  expect(list.body.data).toHaveLength(8);
  const report = await get<{ data: { targets: unknown[] } }>(server.url, '/api/reports/2023');
  expect(report.body.data.targets).toHaveLength(8);
});

test.each(LISTS)('/api/%s counts what it shows, and no drafts', async (list) => {
  for (const locale of ['', '&locale=zh-Hans', '&locale=en']) {
    const path = `/api/${list}?pagination[pageSize]=100${locale}`;
    const { body } = await get<{ data: unknown[]; meta: { pagination: { total: number } } }>(
      server.url,
      path,
    );
    expect([path, body.meta.pagination.total]).toEqual([path, body.data.length]);
  }
});
