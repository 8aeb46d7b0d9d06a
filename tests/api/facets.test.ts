import { content } from '../support/content';
import type { Refusal } from '../support/panel';
import { signIn } from '../support/people';
import { get } from '../support/rest';
import { withServer } from '../support/suite';

const server = withServer();

type Item = Record<string, unknown>;
interface Facets {
  total: number;
  facets: Record<string, { value: string; name: string | null; count: number }[]>;
}

const facets = async (list: string, query = '') =>
  (await get<{ data: Facets }>(server.url, `/api/facets/${list}?${query}`)).body.data;

/** Where the value of each facet stands in an entry with everything populated. */
const PATHS: Record<string, Record<string, string>> = {
  articles: { kind: 'kind', year: 'year' },
  achievements: { theme: 'theme.slug', year: 'year' },
  projects: { status: 'progressStatus', theme: 'theme.slug', year: 'report.year' },
  honors: { level: 'level', theme: 'theme.slug', year: 'year' },
  targets: { status: 'progressStatus', year: 'year' },
  measures: { status: 'progressStatus', pathway: 'pathway.slug', year: 'pathway.report.year' },
};

const at = (item: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => (inner as Item | null)?.[name], item);

const readAll = async (list: string, locale: string) => {
  const populate = list === 'measures' ? 'populate[pathway][populate]=report' : 'populate=*';
  const path = `/api/${list}?locale=${locale}&pagination[pageSize]=100&${populate}`;
  return (await get<{ data: Item[] }>(server.url, path)).body.data;
};

describe.each(Object.keys(PATHS))('%s', (list) => {
  const paths = PATHS[list] ?? {};

  /** What the list itself says, counted one by one. */
  const countedBy = (items: Item[], chosen: Record<string, string>, facet: string) => {
    const others = Object.entries(chosen).filter(([name]) => name !== facet);
    const left = items.filter((item) =>
      others.every(([name, value]) => String(at(item, paths[name] ?? '')) === value),
    );
    const counts = new Map<string, number>();
    for (const item of left) {
      const value = at(item, paths[facet] ?? '');
      if (value !== undefined && value !== null)
        counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
    }
    return [...counts].sort(([a], [b]) => a.localeCompare(b));
  };

  test.each(['zh-Hans', 'en'])('counts what the list in %s holds, under every choice', async (locale) => {
    const items = await readAll(list, locale);
    const all = await facets(list, `locale=${locale}`);
    expect(all.total).toBe(items.length);
    const choices = [
      {},
      ...Object.entries(all.facets).flatMap(([facet, values]) =>
        values.map(({ value }) => ({ [facet]: value })),
      ),
    ];
    for (const chosen of choices) {
      const counted = await facets(list, new URLSearchParams({ locale, ...chosen }).toString());
      for (const facet of Object.keys(paths)) {
        const told = (counted.facets[facet] ?? []).map(({ value, count }): [string, number] => [
          value,
          count,
        ]);
        expect(told.sort(([a], [b]) => a.localeCompare(b))).toEqual(countedBy(items, chosen, facet));
      }
    }
  });
});

test('drafts are not counted, and what is withdrawn no longer is', async () => {
  const editor = await signIn(server.url, 'editor');
  const honors = content(editor, 'honor');
  const before = (await facets('honors')).total;
  const { documentId } = (
    await honors.create({ title: '示例荣誉', recipient: '某村', level: 'district', year: 2022 })
  ).body.data;
  expect((await facets('honors')).total).toBe(before);
  await honors.publish(documentId);
  expect((await facets('honors')).facets.level).toContainEqual({ value: 'district', name: null, count: 1 });
  await honors.unpublish(documentId);
  expect((await facets('honors')).total).toBe(before);
});

test('themes come with their names in the order of the report', async () => {
  const { theme } = (await facets('honors', 'locale=en')).facets;
  expect(theme?.[0]).toMatchObject({
    value: 'economy-and-society',
    name: 'Economic and social development coordinated efficiently',
  });
});

test.each([
  ['nope', '', 'list'],
  ['projects', 'level=national', 'level'],
  ['projects', 'year=20x3', 'year'],
  ['projects', 'theme=a&theme=b', 'theme'],
  ['projects', 'theme[$ne]=x', 'theme'],
  ['projects', "theme=x'%20or%201=1", 'theme'],
  ['projects', 'status=published', 'status'],
  ['projects', 'locale=fr', 'locale'],
])('/api/facets/%s?%s is refused, naming %s', async (list, query, name) => {
  const { status, body } = await get<Refusal>(server.url, `/api/facets/${list}?${query}`);
  expect(status).toBe(400);
  expect(body.error.message).toContain(name);
});
