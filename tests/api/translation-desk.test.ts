import type { DeskDocument, DeskField, QueueEntry } from '../../src/domain/translation-desk';
import { connect, content, documentIdOf, type Entry, publishNew } from '../support/content';
import type { Panel } from '../support/panel';
import { signIn } from '../support/people';
import { withServer } from '../support/suite';

const server = withServer();

let editor: Panel;
let translator: Panel;
let reviewer: Panel;

beforeAll(async () => {
  [editor, translator, reviewer] = await Promise.all([
    signIn(server.url, 'editor'),
    signIn(server.url, 'translator'),
    signIn(server.url, 'reviewer'),
  ]);
});

const place = (type: string, documentId: string) => `/duixian/translation/documents/${type}/${documentId}`;

const read = async (type: string, documentId: string, who = translator): Promise<DeskDocument> => {
  const { status, body } = await who.get<{ data: DeskDocument }>(place(type, documentId));
  if (status !== 200) throw new Error(`${type}: ${status}`);
  return body.data;
};

const fieldAt = ({ fields }: DeskDocument, ...path: (string | number)[]): DeskField | undefined =>
  fields.find((field) => JSON.stringify(field.path) === JSON.stringify(path));

const TEXT = [{ type: 'paragraph', children: [{ type: 'text', text: '白沙绿岛动工。' }] }];

const REASON = { significance: 'major', changeNote: '内容有变动。' };
const IN_ENGLISH = { significance: 'major', changeNote: 'Brought up to date with the Chinese.' };

const article = (title: string, more: object = {}) =>
  publishNew(editor, 'article', { kind: 'follow-up', title, publishedOn: '2023-06-01', ...more });

test('a document is shown with its words, its numbers, its terms and where it is read', async () => {
  const target = await documentIdOf(editor, 'target', 'gdp-growth');
  const desk = await read('target', target);
  expect(desk).toMatchObject({
    type: 'target',
    state: 'current',
    hasDrafts: true,
    isPublic: true,
    isModified: false,
    may: { save: true, publish: true },
    links: {
      zh: '/zh/targets/gdp-growth',
      en: '/en/targets/gdp-growth',
      history: `/zh/history/target/${target}`,
    },
  });
  expect(desk.restsOn?.seq).toBe(desk.sourceSeq);
  expect(desk.fields).toEqual([
    {
      path: ['statement'],
      model: 'api::target.target',
      kind: 'text',
      isRequired: true,
      maxLength: null,
      source: '地区生产总值增长8%左右',
      target: 'Regional GDP to grow by about 8%',
      terms: [expect.objectContaining({ term: '地区生产总值', translation: 'regional GDP' })],
    },
  ]);
  expect(desk.figures).toEqual([
    {
      label: { 'zh-Hans': '地区生产总值', en: 'Regional GDP' },
      text: { 'zh-Hans': '8%左右', en: 'about +8%' },
    },
  ]);
});

test('figures are shown as either language writes them', async () => {
  const { results } = (await content(editor, 'achievement').list('locale=zh-Hans&_q=310.72')).body;
  const { figures } = await read('achievement', results[0]?.documentId ?? '');
  expect(figures[0]).toEqual({
    label: { 'zh-Hans': '地区生产总值 · 2022年', en: 'Regional GDP · 2022' },
    text: { 'zh-Hans': '310.72亿元 · 比上年 +5.3%', en: 'CNY 31.07 billion · +5.3% on the year before' },
  });
});

test('from missing over a draft to current, outdated with what it said before, and current again', async () => {
  const documentId = await article('白沙绿岛动工', { body: TEXT, byline: [{ role: '文', names: '周琪' }] });
  const fresh = await read('article', documentId);
  expect([fresh.state, fresh.restsOn, fresh.isPublic]).toEqual(['missing', null, false]);
  expect(fresh.fields.map(({ path }) => path.join('.'))).toEqual([
    'title',
    'body',
    'byline.0.role',
    'byline.0.names',
  ]);
  expect(fieldAt(fresh, 'body')?.terms.map(({ term }) => term)).toEqual(['白沙绿岛']);

  const articles = content(translator, 'article');
  const byline = [{ ...fresh.frames.byline?.[0], role: 'Text', names: 'Zhou Qi' }];
  const draft = { title: 'Baisha Green Island begun', byline, sourceSeq: fresh.sourceSeq };
  expect((await articles.update(documentId, draft, 'en')).status).toBe(200);
  const drafted = await read('article', documentId);
  expect([drafted.state, drafted.isModified, drafted.isFollowed]).toEqual(['draft', true, true]);
  expect(fieldAt(drafted, 'byline', 0, 'names')).toMatchObject({ source: '周琪', target: 'Zhou Qi' });
  expect(drafted.frames.byline?.[0]).toHaveProperty('id');

  await articles.publish(documentId, { sourceSeq: fresh.sourceSeq }, 'en');
  expect(await read('article', documentId)).toMatchObject({ state: 'current', isModified: false });

  const office = content(editor, 'article');
  await office.update(documentId, { title: '白沙绿岛二期动工' });
  await office.publish(documentId, {}, 'zh-Hans', REASON);
  const outdated = await read('article', documentId);
  expect(outdated).toMatchObject({ state: 'outdated', isFollowed: false, restsOn: { seq: fresh.sourceSeq } });
  expect(outdated.sourceSeq).toBeGreaterThan(fresh.sourceSeq);
  expect(fieldAt(outdated, 'title')).toMatchObject({
    before: '白沙绿岛动工',
    source: '白沙绿岛二期动工',
    target: 'Baisha Green Island begun',
  });
  expect(fieldAt(outdated, 'body')).not.toHaveProperty('before');

  const mended = { title: 'Second phase of Baisha Green Island begun', sourceSeq: outdated.sourceSeq };
  await articles.publish(documentId, mended, 'en', IN_ENGLISH);
  const again = await read('article', documentId);
  expect(again).toMatchObject({ state: 'current', restsOn: { seq: outdated.sourceSeq } });
  expect(fieldAt(again, 'title')).not.toHaveProperty('before');
});

test('photos are known again by what they show, and what only the translation has comes last', async () => {
  const photos = [{ caption: '甲' }, { caption: '乙' }];
  const documentId = await article('两张照片', { photos });
  const english = {
    title: 'Two photos',
    photos: [{ caption: 'First' }, { caption: 'Second' }, { caption: 'Third' }],
  };
  await content(translator, 'article').update(documentId, english, 'en');
  const desk = await read('article', documentId);
  expect(desk.fields.slice(1).map(({ path, source, target }) => [path[1], source, target])).toEqual([
    [0, '甲', 'First'],
    [1, '乙', 'Second'],
    [2, null, 'Third'],
  ]);
  expect(desk.frames.photos).toHaveLength(3);
});

test('types without drafts, and the site, are translated as well', async () => {
  const { results } = (await content(editor, 'theme').list()).body;
  const theme = await read('theme', results[0]?.documentId ?? '');
  expect([theme.hasDrafts, theme.state, theme.fields.length]).toEqual([false, 'current', 1]);
  const { body } = await editor.get<{ data: Entry }>(
    '/content-manager/single-types/api::site.site?locale=zh-Hans',
  );
  const site = await read('site', body.data.documentId);
  expect(fieldAt(site, 'name')).toMatchObject({ source: '兑现', target: 'Duixian' });
});

test('the desk is for those who may read, and says what they may do', async () => {
  const target = await documentIdOf(editor, 'target', 'gdp-growth');
  expect((await fetch(server.url + place('target', target))).status).toBe(401);
  expect((await translator.get(place('publication', target))).status).toBe(404);
  expect((await translator.get(place('target', 'nobody-knows-it'))).status).toBe(404);
  expect((await read('target', target, reviewer)).may).toEqual({ save: false, publish: true });

  const draft = await content(editor, 'article').create({
    kind: 'follow-up',
    title: '草稿',
    publishedOn: '2023-06-01',
  });
  expect((await translator.get(place('article', draft.body.data.documentId))).status).toBe(404);
});

test('editors and translators keep the glossary, a reviewer reads it, and the public does not', async () => {
  const terms = (who: Panel) => content(who, 'glossary-term');
  const listed = (await terms(reviewer).list('_q=里巷先锋行')).body.results;
  expect(listed).toMatchObject([{ term: '里巷先锋行', translation: 'Alley Pioneers in Action' }]);

  const made = await terms(translator).create({ term: '河长制', translation: 'river chief system' }, '');
  expect(made.status).toBe(201);
  const { documentId } = made.body.data;
  expect((await terms(translator).create({ term: '河长制', translation: 'again' }, '')).status).toBe(400);
  expect((await terms(reviewer).update(documentId, { translation: 'x' }, '')).status).toBe(403);
  expect((await terms(editor).update(documentId, { note: '环保' }, '')).status).toBe(200);
  expect(fieldAt(await read('article', await article('推行河长制')), 'title')?.terms).toEqual([
    { term: '河长制', translation: 'river chief system', note: '环保' },
  ]);
  expect((await terms(translator).remove(documentId, '')).status).toBe(200);
  expect((await fetch(`${server.url}/api/glossary-terms`)).status).toBe(404);
});

interface Queue {
  data: QueueEntry[];
  meta: { pagination: { page: number; pageCount: number; total: number } };
}

test('what follows a report belongs to it, and the last page stands for those behind it', async () => {
  const reports = await editor.get<{ results: Entry[] }>(
    '/content-manager/collection-types/api::article.article?locale=zh-Hans&filters[kind][$eq]=report',
  );
  const report = reports.body.results[0]?.documentId ?? '';
  const followUp = await article('两会之后', { follows: connect(report) });
  const queueOf = async (query: string) =>
    (await translator.get<Queue>(`/duixian/translation/queue?${query}`)).body;
  const { data } = await queueOf(`report=${report}&state=missing&pageSize=100`);
  expect(data.map(({ documentId }) => documentId)).toContain(followUp);

  const { data: last, meta } = await queueOf('pageSize=10&page=999');
  expect(meta.pagination.page).toBe(meta.pagination.pageCount);
  expect(last.length).toBe(((meta.pagination.total - 1) % 10) + 1);
});
