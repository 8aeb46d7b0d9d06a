import type { Refusal } from '../support/panel';
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
