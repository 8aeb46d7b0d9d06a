import fc from 'fast-check';

import { FACET_PATHS, type FacetedList } from '../../src/domain/facets';
import { changesSince, latestSeq } from '../support/changes';
import { content, documentIdOf, publishNew } from '../support/content';
import { runs } from '../support/deep';
import { makeMix } from '../support/fallback/mix';
import { queryOf, questionsOf } from '../support/fallback/questions';
import { type Everything, type Item, listOf, relationsOf, valueAt } from '../support/fallback/reference';
import { LISTS } from '../support/lists';
import { errorsAgainst, type OpenApi } from '../support/openapi';
import type { Panel, Refusal } from '../support/panel';
import { signIn } from '../support/people';
import { addressOf } from '../support/public-queries';
import { get } from '../support/rest';
import { withServer } from '../support/suite';
import { demoDatabase } from '../support/template';

const server = withServer({}, demoDatabase);

const COMPONENTS = ['figures', 'photos', 'byline', 'headings'];

interface Body {
  data: Item[];
  meta: { pagination: { total: number; pageCount: number } };
}

const read = <Answer = Body>(path: string) => get<Answer>(server.url, path);
const FALLBACK = 'locale=en&fallback=zh-Hans';

/** Storing the same again gives a row another `id` and `updatedAt`; the record keeps those that were published. */
const withoutVolatile = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutVolatile);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'id' && name !== 'updatedAt')
      .map(([name, inner]) => [name, withoutVolatile(inner)]),
  );
};

const readAll = async (list: string, locale: string): Promise<Map<string, Item>> => {
  const items: Item[] = [];
  for (let page = 1, pageCount = 1; page <= pageCount; page += 1) {
    const query = `locale=${locale}&populate=*&sort=documentId&pagination[page]=${page}&pagination[pageSize]=100`;
    const { body } = await read(`/api/${list}?${query}`);
    items.push(...body.data);
    pageCount = body.meta.pagination.pageCount;
  }
  return new Map(items.map((item) => [item.documentId, item]));
};

/** `outdated` tells what the English of which went out of date, and when. */
const readEverything = async (outdated: Map<string, string>): Promise<Everything> => {
  const [source, merged] = [new Map(), new Map()];
  for (const [list, type] of Object.entries(LISTS)) {
    const [chinese, english] = [await readAll(list, 'zh-Hans'), await readAll(list, 'en')];
    source.set(type, chinese);
    merged.set(type, new Map([...chinese, ...english]));
  }
  return { source, merged, outdated };
};

let editor: Panel;
let everything: Everything;

beforeAll(async () => {
  editor = await signIn(server.url, 'admin');
  everything = await readEverything(await makeMix(server.url, editor));
});

const populateOf = (type: string): string => {
  const links = relationsOf(type).map(({ name }) => name);
  const own = COMPONENTS.filter((name) =>
    [...(everything.source.get(type)?.values() ?? [])].some((item) => item[name]),
  );
  return [...links, ...own].length > 0 ? `&populate=${[...links, ...own].join(',')}` : '';
};

describe('lists with fallback are those of both languages, merged', () => {
  test.each(Object.entries(LISTS))('/api/%s, whatever is asked', async (list, type) => {
    await fc.assert(
      fc.asyncProperty(questionsOf(everything, type), async (question) => {
        const { page, pageSize } = question;
        const wanted = listOf(everything, type, question.filter, question.keys);
        const path = `/api/${list}?${FALLBACK}${populateOf(type)}&${addressOf(queryOf(question))}`;
        const { status, body } = await read(path);
        expect([path, status]).toEqual([path, 200]);
        expect(body.meta.pagination.total).toBe(wanted.length);
        const shown = wanted.slice((page - 1) * pageSize, page * pageSize);
        expect(withoutVolatile(body.data)).toEqual(withoutVolatile(shown));
      }),
      { numRuns: runs(12, 200), seed: 20230314 },
    );
  });

  test.each(['achievement', 'honor', 'measure', 'project', 'target'])('%s has every state', async (type) => {
    const states = listOf(everything, type, { all: [] }, []).map(
      ({ translation }) => (translation as { state: string }).state,
    );
    expect(new Set(states)).toEqual(new Set(['missing', 'current', 'outdated']));
  });

  test.each(Object.keys(FACET_PATHS) as FacetedList[])('the facets of %s', async (list) => {
    const type = LISTS[list] ?? '';
    const items = [...(everything.merged.get(type)?.values() ?? [])];
    const { body } = await read<{ data: { total: number; facets: Record<string, Choice[]> } }>(
      `/api/facets/${list}?${FALLBACK}`,
    );
    expect(body.data.total).toBe(items.length);
    for (const [facet, path] of Object.entries(FACET_PATHS[list])) {
      const values = items.map((item) => valueAt(everything, type, item, path.split('.')));
      for (const { value, count } of body.data.facets[facet] ?? []) {
        expect([value, values.filter((each) => String(each) === value).length]).toEqual([value, count]);
      }
      const counted = (body.data.facets[facet] ?? []).reduce((sum, { count }) => sum + count, 0);
      expect([facet, counted]).toEqual([facet, values.filter((value) => value !== null).length]);
    }
  });
});

interface Choice {
  value: string;
  count: number;
}

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const nameIn = (value: unknown): unknown => isTree(value) && (value.code ?? value.documentId);

/** The report in English, with the Chinese for what is missing in it. */
const mergeTrees = (source: unknown, english: unknown): unknown => {
  if (english === undefined || (english === null && nameIn(source))) return source;
  if (Array.isArray(source) && source.some(nameIn)) {
    return source.map((item) =>
      mergeTrees(
        item,
        (english as unknown[]).find((each) => nameIn(each) === nameIn(item)),
      ),
    );
  }
  if (!isTree(source) || !isTree(english)) return english;
  return Object.fromEntries(
    Object.entries(source).map(([name, value]) =>
      name === 'note' && english.note === null ? [name, value] : [name, mergeTrees(value, english[name])],
    ),
  );
};

const withoutTranslation = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutTranslation);
  if (!isTree(value)) return value;
  const { translation: _, ...rest } = value;
  return Object.fromEntries(Object.entries(rest).map(([name, inner]) => [name, withoutTranslation(inner)]));
};

describe('the report with fallback', () => {
  test('is the English one, with the Chinese of what is missing in it, each saying which it is', async () => {
    const [source, english, merged] = await Promise.all(
      ['locale=zh-Hans', 'locale=en', FALLBACK].map(
        async (query) => (await read<{ data: Tree }>(`/api/reports/2023?${query}`)).body.data,
      ),
    );
    const all = (type: string): Item[] => [...(everything.merged.get(type)?.values() ?? [])];
    const withNamesOf = (type: string, told: unknown): Item[] =>
      all(type).map((item) => ({
        ...item,
        ...(told as Item[]).find(({ documentId }) => documentId === item.documentId),
      }));
    // The English report names only what its own figures speak of, and no theme of which it says nothing.
    const named = {
      indicators: all('indicator'),
      themes: withNamesOf('theme', english?.themes),
      pathways: withNamesOf('pathway', english?.pathways),
    };
    expect(withoutVolatile(withoutTranslation(merged))).toEqual(
      withoutVolatile(mergeTrees(source, { ...english, ...named })),
    );
    const parts = ['honors', 'projects', 'targets'].flatMap((part) => (merged?.[part] as Item[]) ?? []);
    for (const { documentId, translation } of parts) {
      const found = [...everything.merged.values()].find((items) => items.has(documentId));
      expect(translation).toMatchObject({ served: found?.get(documentId)?.locale });
    }
  });
});

describe('what an item tells of its language', () => {
  const told = async (path: string) => (await read<{ data: Item }>(path)).body.data;

  const newProject = async (english?: string) => {
    const projects = content(editor, 'project');
    const theme = await documentIdOf(editor, 'theme', 'economy-and-society');
    const name = '一个项目';
    const id = await publishNew(editor, 'project', { name, theme: { connect: [{ documentId: theme }] } });
    if (english) {
      await projects.update(id, { name: english }, 'en');
      expect((await projects.publish(id, {}, 'en')).status).toBe(200);
    }
    return id;
  };

  test('goes along with every publication, at once', async () => {
    const id = await newProject();
    const projects = content(editor, 'project');
    const state = async () => (await told(`/api/projects/${id}?${FALLBACK}`)).translation as Tree;
    const publishedAt = async () => (await told(`/api/projects/${id}`)).publishedAt;
    expect(await state()).toEqual({
      requested: 'en',
      served: 'zh-Hans',
      state: 'missing',
      sourcePublishedAt: await publishedAt(),
    });

    await projects.update(id, { name: 'A school' }, 'en');
    expect((await state()).state).toBe('missing');
    await projects.publish(id, {}, 'en');
    expect(await state()).toMatchObject({ served: 'en', state: 'current' });

    await projects.update(id, { name: '另一所学校' });
    const before = await latestSeq(server.url);
    await projects.publish(id, {}, 'zh-Hans', { significance: 'major', changeNote: '改名。' });
    const [row] = await changesSince(server.url, before);
    expect(await state()).toEqual({
      requested: 'en',
      served: 'en',
      state: 'outdated',
      outdatedSince: row?.at,
      sourcePublishedAt: await publishedAt(),
    });

    await projects.update(id, { name: 'Another school' }, 'en');
    await projects.publish(id, {}, 'en', { significance: 'major', changeNote: 'Renamed.' });
    expect(await state()).toMatchObject({ served: 'en', state: 'current' });
    await projects.unpublish(id, 'en');
    expect(await state()).toMatchObject({ served: 'zh-Hans', state: 'missing' });
  });

  test('stands on what is populated too, and a fallback has no other language', async () => {
    const id = await newProject();
    const query = 'populate[theme]=true&populate[localizations]=true&fields=name';
    const project = await told(`/api/projects/${id}?${FALLBACK}&${query}`);
    expect(project).toMatchObject({
      translation: { served: 'zh-Hans' },
      theme: { locale: 'en', translation: { served: 'en', state: 'current' } },
      localizations: [],
    });
    const source = await told(`/api/projects/${id}`);
    expect(project.id).toBe(source.id);
  });

  test('asked of the source, everything is the source', async () => {
    const { body } = await read('/api/targets?locale=zh-Hans&fallback=zh-Hans');
    const plain = await read('/api/targets?locale=zh-Hans');
    expect(withoutTranslation(body)).toEqual(plain.body);
    for (const { translation, publishedAt } of body.data) {
      expect(translation).toEqual({
        requested: 'zh-Hans',
        served: 'zh-Hans',
        state: 'current',
        sourcePublishedAt: publishedAt,
      });
    }
  });

  test('is what it was at an earlier moment', async () => {
    const id = await newProject('A bridge');
    const moment = new Date().toISOString();
    await content(editor, 'project').unpublish(id, 'en');
    const path = `/api/projects/${id}?${FALLBACK}`;
    expect(await told(path)).toMatchObject({ translation: { served: 'zh-Hans', state: 'missing' } });
    const { body } = await read<{ data: Item; meta: object }>(`${path}&asOf=${moment}`);
    expect(body).toMatchObject({
      data: { name: 'A bridge', translation: { served: 'en', state: 'current' } },
      meta: { asOf: { moment } },
    });
  });

  test('of what is withdrawn in both languages, the reason in the language that was asked for', async () => {
    const id = await newProject('A park');
    await content(editor, 'project').bulkUnpublish([id], ['en', 'zh-Hans']);
    const { status, body } = await get<Refusal>(server.url, `/api/projects/${id}?${FALLBACK}`);
    expect([status, body.error.message]).toEqual([410, expect.stringContaining('Withdrawn for a test.')]);
  });

  test('of what was withdrawn and never was in English, the reason of the Chinese', async () => {
    const id = await newProject();
    await content(editor, 'project').unpublish(id);
    const { status, body } = await get<Refusal>(server.url, `/api/projects/${id}?${FALLBACK}`);
    expect([status, body.error.message]).toEqual([410, expect.stringContaining('撤回测试内容。')]);
    expect((await read(`/api/projects/nothing?${FALLBACK}`)).status).toBe(404);
    expect((await read(`/api/reports/1999?${FALLBACK}`)).status).toBe(404);
  });
});

const ROUTES = ['/api/targets', '/api/targets/x', '/api/site', '/api/reports/2023', '/api/facets/targets'];

describe('without the parameter', () => {
  test('nothing changes, also while others ask with it', async () => {
    const paths = ['zh-Hans', 'en'].flatMap((locale) => [
      ...Object.keys(LISTS).map((list) => `/api/${list}?locale=${locale}&populate=*&sort=documentId`),
      `/api/reports/2023?locale=${locale}`,
      `/api/facets/projects?locale=${locale}`,
      `/api/site?locale=${locale}`,
    ]);
    const alone = new Map<string, string>();
    for (const path of paths) alone.set(path, (await read(path)).text);
    const together = await Promise.all(
      paths.map(async (path) => {
        const [plain] = await Promise.all([read(path), read(`${path}&fallback=zh-Hans`)]);
        return [path, plain.text] as const;
      }),
    );
    expect(new Map(together)).toEqual(alone);
    for (const text of alone.values()) expect(text).not.toContain('"translation"');
  });
});

describe('what fallback may be', () => {
  const BAD = ['fallback=en', 'fallback=', 'fallback=fr', 'fallback[]=zh-Hans', 'fallback[a]=b'];

  test.each(ROUTES.flatMap((route) => BAD.map((query) => [`${route}?locale=en&${query}`])))(
    '%s is refused, saying what is allowed',
    async (path) => {
      const { status, body } = await get<Refusal>(server.url, path);
      expect([status, body.error.message]).toEqual([400, expect.stringMatching(/^fallback: .*zh-Hans\.$/)]);
      const chinese = await get<Refusal>(server.url, path, { 'accept-language': 'zh' });
      expect(chinese.body.error.message).toMatch(/^fallback：.*可用：zh-Hans。$/);
    },
  );

  test('is no parameter of the search or of the record', async () => {
    expect((await read('/api/search?q=a&fallback=zh-Hans')).status).toBe(400);
    expect((await read('/api/changes?fallback=zh-Hans')).status).toBe(400);
  });
});

test('answers with fallback are as described', async () => {
  const document = (await read<OpenApi>('/api/openapi.json')).body;
  const answers: [described: string, path: string][] = [
    ...Object.keys(LISTS).map((list): [string, string] => [
      `/${list}`,
      `/api/${list}?populate=*&${FALLBACK}`,
    ]),
    ['/reports/{year}', `/api/reports/2023?${FALLBACK}`],
    ['/facets/{list}', `/api/facets/projects?${FALLBACK}`],
    ['/site', `/api/site?${FALLBACK}`],
  ];
  for (const [described, path] of answers) {
    expect([path, errorsAgainst(document, described, (await read(path)).body)]).toEqual([path, []]);
  }
});
