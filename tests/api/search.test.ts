import { type Entry, content } from '../support/content';
import { errorsAgainst, type OpenApi } from '../support/openapi';
import type { Panel, Refusal } from '../support/panel';
import { signIn } from '../support/people';
import { get } from '../support/rest';
import { askFor, askForAll, searchPath, textOf } from '../support/search';
import { withServer } from '../support/suite';

const server = withServer();

let editor: Panel;
beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
});

const found = async (q: string, locale = 'zh-Hans') =>
  (await askForAll(server.url, q, locale)).map(({ documentId }) => documentId);

const article = (title: string, lead = '') => ({ kind: 'follow-up', title, lead, publishedOn: '2023-06-01' });

const createArticle = async (title: string, lead?: string): Promise<string> => {
  const { status, body } = await content(editor, 'article').create(article(title, lead));
  expect(status).toBe(201);
  return body.data.documentId;
};

describe('the search finds', () => {
  test.each([
    ['眼镜小镇', 'zh-Hans'],
    ['老旧小区', 'zh-Hans'],
    ['适老', 'zh-Hans'],
    ['spectacles', 'en'],
    ['Spectacle', 'en'],
    ['elderly', 'en'],
    ['３１０．７２', 'zh-Hans'],
    ['31.07', 'en'],
    ['NEIGHBORHOODS', 'en'],
  ])('%s', async (q, locale) => {
    const { data, meta } = await askFor(server.url, q, locale);
    expect(data.length).toBeGreaterThan(0);
    expect(meta.pagination.total).toBe(Object.values(meta.counts).reduce((sum, count) => sum + count, 0));
    for (const hit of data) {
      expect(hit.locale).toBe(locale);
      expect([...hit.title, ...hit.excerpt].some(({ match }) => match)).toBe(true);
    }
  });

  test('the project of that name before all that mention it', async () => {
    const [first] = (await askFor(server.url, '眼镜小镇')).data;
    expect(first).toMatchObject({ type: 'project', slug: 'eyewear-town' });
    expect(first?.title).toEqual([{ text: '眼镜小镇', match: true }]);
  });

  test('what its description says', async () => {
    const document = (await get<OpenApi>(server.url, '/api/openapi.json')).body;
    for (const [q, locale] of [
      ['项目', 'zh-Hans'],
      ['the', 'en'],
      ['unicorn', 'en'],
    ]) {
      const { body } = await get(server.url, searchPath(q ?? '', locale, '&pagination[pageSize]=100'));
      expect(errorsAgainst(document, '/search', body)).toEqual([]);
    }
  });

  test('what leads to each hit', async () => {
    const hits = await askForAll(server.url, '珠晖');
    const honor = hits.find(({ type }) => type === 'honor');
    expect(honor).toMatchObject({ report: { year: 2023 }, theme: { slug: expect.any(String) } });
    expect(hits.find(({ type }) => type === 'article')).toMatchObject({ kind: 'report', year: 2023 });
    const [measure] = (await askFor(server.url, '养老', 'zh-Hans', '&type=measure')).data;
    expect(measure).toMatchObject({ report: { year: 2023 }, slug: expect.any(String) });
  });
});

describe('counts and pages', () => {
  test('tell of every type, whichever was chosen', async () => {
    const { meta } = await askFor(server.url, '建设');
    for (const [type, count] of Object.entries(meta.counts)) {
      const chosen = await askFor(server.url, '建设', 'zh-Hans', `&type=${type}&pagination[pageSize]=100`);
      expect(chosen.meta.counts).toEqual(meta.counts);
      expect(chosen.meta.pagination.total).toBe(count);
      expect(chosen.data).toHaveLength(count);
      expect(new Set(chosen.data.map((hit) => hit.type))).toEqual(new Set([type]));
    }
  });

  test.each([1, 3, 7, 50])('of %i hold every hit once, in one order', async (pageSize) => {
    const whole = await found('项目 建设');
    const paged = await askForAll(server.url, '项目 建设', 'zh-Hans', pageSize);
    expect(paged.map(({ documentId }) => documentId)).toEqual(whole);
    expect(new Set(whole).size).toBe(whole.length);
  });

  test('beyond the last are empty', async () => {
    const { data, meta } = await askFor(server.url, '项目', 'zh-Hans', '&pagination[page]=900000');
    expect(data).toEqual([]);
    expect(meta.pagination).toMatchObject({ page: 900_000, pageSize: 20 });
  });
});

test('the title counts before the text, and what is said as asked before its words apart', async () => {
  const words: [string, string][] = [
    ['风景一处', '白玉桥与鸳鸯湖'],
    ['风景二处', '鸳鸯湖白玉桥'],
    ['白玉桥边的鸳鸯湖', '鸳鸯湖白玉桥'],
    ['鸳鸯湖白玉桥', ''],
  ];
  const documentIds: string[] = [];
  for (const [title, lead] of words) documentIds.unshift(await createArticle(title, lead));
  for (const documentId of documentIds) await content(editor, 'article').publish(documentId);
  for (const q of ['鸳鸯湖 白玉桥', '鸳鸯湖，白玉桥', '鸳鸯湖白玉桥']) expect(await found(q)).toHaveLength(4);
  expect(await found('鸳鸯湖 白玉桥')).toEqual(documentIds);
  const byOne = await askForAll(server.url, '鸳鸯湖 白玉桥', 'zh-Hans', 1);
  expect(byOne.map(({ documentId }) => documentId)).toEqual(documentIds);
});

describe('only what is published is found', () => {
  test('a draft is not, a published article is, a withdrawn one is not', async () => {
    const articles = content(editor, 'article');
    const documentId = await createArticle('茶山坳麒麟节', '一场活动');
    expect(await found('麒麟节')).toEqual([]);

    await articles.publish(documentId);
    expect(await found('麒麟节')).toEqual([documentId]);

    await articles.update(documentId, { title: '茶山坳凤凰节' });
    expect([await found('麒麟节'), await found('凤凰节')]).toEqual([[documentId], []]);

    await articles.discard(documentId);
    expect([await found('麒麟节'), await found('凤凰节')]).toEqual([[documentId], []]);

    await articles.publish(documentId, { title: '茶山坳凤凰节' });
    expect([await found('麒麟节'), await found('凤凰节')]).toEqual([[], [documentId]]);

    await articles.unpublish(documentId);
    expect(await found('凤凰节')).toEqual([]);

    await articles.publish(documentId);
    expect((await articles.remove(documentId)).status).toBe(400);
    expect(await found('凤凰节')).toEqual([documentId]);
  });

  test('a translation comes and goes with its own publication, and never stays without the Chinese', async () => {
    const articles = content(editor, 'article');
    const documentId = await createArticle('鹦鹉洲开园');
    await articles.publish(documentId);
    await articles.update(documentId, { title: 'Parrot Isle opens' }, 'en');
    expect(await found('parrot', 'en')).toEqual([]);

    await articles.publish(documentId, {}, 'en');
    expect(await found('parrot', 'en')).toEqual([documentId]);
    expect(await found('parrot')).toEqual([]);

    await articles.unpublish(documentId, 'en');
    expect([await found('parrot', 'en'), await found('鹦鹉洲')]).toEqual([[], [documentId]]);

    await articles.publish(documentId, {}, 'en');
    expect((await articles.unpublish(documentId)).status).toBe(400);
    expect([await found('parrot', 'en'), await found('鹦鹉洲')]).toEqual([[documentId], [documentId]]);
    await articles.bulkUnpublish([documentId], 'en');
    await articles.bulkUnpublish([documentId], 'zh-Hans');
    expect([await found('parrot', 'en'), await found('鹦鹉洲')]).toEqual([[], []]);
  });

  test('bulk actions are writes like any other', async () => {
    const articles = content(editor, 'article');
    const ids = [await createArticle('孔雀坪甲'), await createArticle('孔雀坪乙')];
    await articles.bulkPublish(ids, 'zh-Hans');
    expect((await found('孔雀坪')).sort()).toEqual([...ids].sort());
    expect((await articles.bulkDelete(ids, 'zh-Hans')).status).toBe(400);
    expect(await found('孔雀坪')).toHaveLength(2);
    await articles.bulkUnpublish(ids, 'zh-Hans');
    await articles.bulkDelete(ids, 'zh-Hans');
    expect(await found('孔雀坪')).toEqual([]);
  });

  test('a refused publish leaves the index as it was, and so does one that takes others down with it', async () => {
    const targets = content(editor, 'target');
    const [target] = (await targets.list()).body.results as Entry[];
    const before = await found('增长');
    const { documentId = '' } = target ?? {};
    const refused = await targets.publish(documentId, {
      statement: '白鹭增长',
      unit: '亿元',
      comparator: 'grow-by',
    });
    expect(refused.status).toBe(400);
    expect([await found('白鹭'), await found('增长')]).toEqual([[], before]);

    const good = await createArticle('白鹭洲');
    const bad = await content(editor, 'article').create({ ...article('白鹭洲的报告'), kind: 'report' });
    const both = [good, bad.body.data.documentId];
    expect((await content(editor, 'article').bulkPublish(both, 'zh-Hans')).status).toBe(400);
    expect(await found('白鹭')).toEqual([]);
  });

  test('types without drafts are found as they are saved', async () => {
    const themes = content(editor, 'theme');
    const created = await themes.create({ name: '丹顶鹤保护', slug: 'cranes', order: 99 });
    const { documentId } = created.body.data;
    expect(await found('丹顶鹤')).toEqual([documentId]);
    await themes.update(documentId, { name: '黑颈鹤保护' });
    expect([await found('丹顶鹤'), await found('黑颈鹤')]).toEqual([[], [documentId]]);
    await themes.remove(documentId);
    expect(await found('黑颈鹤')).toEqual([]);
  });

  test('what an editor types is told as text, never as markup', async () => {
    const documentId = await createArticle('<b>喜鹊</b> & <script>alert(1)</script>', '"喜鹊"');
    await content(editor, 'article').publish(documentId);
    const [hit] = (await askFor(server.url, '喜鹊')).data;
    expect(hit?.title).toEqual([
      { text: '<b>', match: false },
      { text: '喜鹊', match: true },
      { text: '</b> & <script>alert(1)</script>', match: false },
    ]);
    expect(textOf(hit?.excerpt ?? [])).toBe('"喜鹊"');
  });
});

describe('a question that cannot be answered is refused', () => {
  test.each([
    ['', 'q', /say what to search for/],
    ['q=', 'q', /say what to search for/],
    ['q=%22%20*%20%5E', 'q', /say what to search for/],
    ['q=%F0%9F%8E%89', 'q', /say what to search for/],
    ['q[$eq]=x', 'q', /say what to search for/],
    ['q=a&q=b', 'q', /say what to search for/],
    [`q=${'a'.repeat(201)}`, 'q', /at most 200/],
    [`q=${encodeURIComponent('老'.repeat(201))}`, 'q', /at most 200/],
    ['q=x&type=site', 'type', /article, target/],
    ['q=x&type=publication', 'type', /article, target/],
    ['q=x&locale=fr', 'locale', /zh-Hans, en/],
    ['q=x&status=draft', 'status', /q, locale, type, pagination/],
    ['q=x&pagination[page]=0', 'pagination.page', /whole number/],
    ['q=x&pagination[pageSize]=101', 'pagination.pageSize', /from 1 to 100/],
    ['q=x&pagination[limit]=5', 'pagination.limit', /page, pageSize/],
    ['q=x&pagination=1', 'pagination', /object/],
  ])('"%s" names %s', async (query, path, message) => {
    const answer = await get<Refusal>(server.url, `/api/search?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.path).toBe(path);
    expect(answer.body.error.message).toMatch(message);
  });

  test('in Chinese when Chinese is asked for', async () => {
    const answer = await get<Refusal>(server.url, '/api/search', { 'accept-language': 'zh-CN' });
    expect(answer.body.error.message).toMatch(/请填写要搜索的内容/);
  });

  test('a NUL is refused, whatever comes with it', async () => {
    expect((await get(server.url, '/api/search?q=a%00b')).status).toBe(400);
  });

  test('ten thousand characters are a clear refusal', async () => {
    const { status } = await get(server.url, `/api/search?q=${'x'.repeat(10_000)}`);
    expect([400, 414]).toContain(status);
  });
});

test.each([
  `眼镜" OR "a`,
  `眼镜' | 'a`,
  'NEAR(眼镜 小镇)',
  '眼镜* AND NOT x',
  'tokens:眼镜',
  '^眼镜',
  '眼镜 & !(小镇',
  "'; drop table search_entries; --",
  '\\ x',
  `\\' x`,
  '眼镜:*',
  '{tokens} : x',
  '<-> <2> x',
  '% _ x',
  '\u202e眼镜\u200b小镇',
  'ß İ ı ﷺ ㍿ x',
  'x'.repeat(200),
  '老'.repeat(200),
  Array.from({ length: 100 }, (_, number) => String.fromCodePoint(97 + (number % 26))).join(' '),
])('"%s" is words like any other', async (q) => {
  const answer = await get<{ data: unknown[] }>(server.url, searchPath(q));
  expect(answer.status).toBe(200);
  expect(answer.body.data.length).toBeLessThan(50);
});

test('an address that is no text is words like any other, or refused', async () => {
  for (const q of ['%E0%A4%A', '%ED%A0%80x', '%FFx', '+', '%20']) {
    expect([200, 400]).toContain((await get(server.url, `/api/search?q=${q}`)).status);
  }
});
