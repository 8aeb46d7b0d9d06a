import { connect, content } from '../support/content';
import { errorsAgainst, type OpenApi } from '../support/openapi';
import type { Refusal } from '../support/panel';
import { signIn } from '../support/people';
import { get } from '../support/rest';
import { withServer } from '../support/suite';

const server = withServer();

interface Tree {
  year: number;
  locale: string;
  themes: { achievements: { figures: unknown[] }[] }[];
  honors: { level: string; recipient: string; title: string }[];
  projects: { slug: string; statedIn: unknown; measure: unknown }[];
  targets: unknown[];
  pathways: { number: number; measures: unknown[] }[];
}

describe.each(['zh-Hans', 'en'])('the report in %s', (locale) => {
  const read = async () => {
    const { status, body } = await get<{ data: Tree }>(server.url, `/api/reports/2023?locale=${locale}`);
    expect(status).toBe(200);
    return body.data;
  };

  test('is whole in one answer', async () => {
    const tree = await read();
    expect(tree).toMatchObject({ year: 2023, locale });
    expect(tree.themes).toHaveLength(5);
    expect(tree.themes.flatMap((theme) => theme.achievements)).toHaveLength(28);
    expect(tree.pathways.map((pathway) => pathway.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(tree.pathways.flatMap((pathway) => pathway.measures)).toHaveLength(18);
    expect(tree.targets).toHaveLength(9);
  });

  test('holds every honor and project that the lists hold', async () => {
    const tree = await read();
    const total = async (type: string) => {
      const path = `/api/${type}?locale=${locale}&pagination[pageSize]=1`;
      const { body } = await get<{ meta: { pagination: { total: number } } }>(server.url, path);
      return body.meta.pagination.total;
    };
    expect(tree.honors).toHaveLength(await total('honors'));
    expect(tree.projects).toHaveLength(await total('projects'));
    expect(tree.honors.every(({ level, recipient, title }) => level && recipient && title)).toBe(true);
    expect(tree.projects.every(({ statedIn, measure }) => statedIn || measure)).toBe(true);
  });

  test('never shows a numeric id', async () => {
    expect(JSON.stringify(await read())).not.toMatch(/"id":/);
  });
});

test('a published progress update is the latest progress of its subject, the newest day first', async () => {
  const editor = await signIn(server.url, 'editor');
  const target = (await content(editor, 'target').list()).body.results[0]?.documentId ?? '';
  const updates = content(editor, 'progress-update');
  for (const [asOf, note] of [
    ['2023-06-30', '上半年。'],
    ['2023-03-31', '一季度。'],
  ]) {
    const data = { asOf, note, progressStatus: 'under-way', value: 6.1, unit: '%', target: connect(target) };
    const { documentId } = (await updates.create(data)).body.data;
    expect((await updates.publish(documentId)).status).toBe(200);
  }
  const { body } = await get<{ data: Tree & { targets: { documentId: string }[] } }>(
    server.url,
    '/api/reports/2023',
  );
  expect(body.data.targets.find(({ documentId }) => documentId === target)).toMatchObject({
    latestProgress: {
      asOf: '2023-06-30',
      note: '上半年。',
      value: 6.1,
      unit: '%',
      progressStatus: 'under-way',
    },
  });
  const { body: list } = await get(server.url, '/api/progress-updates?populate=*');
  const document = (await get<OpenApi>(server.url, '/api/openapi.json')).body;
  expect(errorsAgainst(document, '/progress-updates', list)).toEqual([]);
  expect(errorsAgainst(document, '/reports/{year}', body)).toEqual([]);
});

test('without a locale the report is in Chinese', async () => {
  const { body } = await get<{ data: Tree }>(server.url, '/api/reports/2023');
  expect(body.data.locale).toBe('zh-Hans');
});

test.each([
  ['/api/reports/1999', 404, /1999/],
  ['/api/reports/20x3', 400, /year.*four digits/],
  ['/api/reports/2023?locale=fr', 400, /locale.*zh-Hans, en/],
  ['/api/reports/2023?populate=*', 400, /populate.*locale/],
  ['/api/reports/2023?status=draft', 400, /status/],
])('%s is refused with %i', async (path, status, message) => {
  const answer = await get<Refusal>(server.url, path);
  expect(answer.status).toBe(status);
  expect(answer.body.error.message).toMatch(message);
});
