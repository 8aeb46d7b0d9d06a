import { connect, content, type Entry } from '../support/content';
import type { Panel, Refusal } from '../support/panel';
import { signIn } from '../support/people';
import { PIXEL } from '../support/pixel';
import { get } from '../support/rest';
import { withServer } from '../support/suite';

const server = withServer();

let editor: Panel;
let translator: Panel;
let reviewer: Panel;

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
  translator = await signIn(server.url, 'translator');
  reviewer = await signIn(server.url, 'reviewer');
});

/** A published Chinese article without a translation. */
const chineseArticle = async (): Promise<Entry> => {
  const articles = content(editor, 'article');
  const { body } = await articles.create({
    kind: 'follow-up',
    title: '一篇后续报道',
    publishedOn: '2023-06-01',
  });
  await articles.publish(body.data.documentId, {});
  return body.data;
};

const titleIn = async (documentId: string, locale: string) => {
  const { body } = await content(editor, 'article').read(documentId, locale);
  return body.data?.title;
};

const published = (documentId: string, locale: string) =>
  get<{ data: Entry }>(server.url, `/api/articles/${documentId}?locale=${locale}`);

describe('a translator', () => {
  test('reads the Chinese and adds, publishes and withdraws the English', async () => {
    const { documentId } = await chineseArticle();
    const articles = content(translator, 'article');
    expect((await articles.read(documentId)).body.data.title).toBe('一篇后续报道');

    expect((await articles.update(documentId, { title: 'A follow-up' }, 'en')).status).toBe(200);
    expect((await articles.publish(documentId, { title: 'A follow-up' }, 'en')).status).toBe(200);
    expect((await published(documentId, 'en')).body.data.title).toBe('A follow-up');

    expect((await articles.unpublish(documentId, 'en')).status).toBe(200);
    expect((await published(documentId, 'en')).status).toBe(410);
    expect((await published(documentId, 'zh-Hans')).body.data.title).toBe('一篇后续报道');
  });

  test('is refused every write of the Chinese', async () => {
    const { documentId } = await chineseArticle();
    const articles = content(translator, 'article');
    const words = { title: '译者改的' };
    const before = (await published(documentId, 'zh-Hans')).body;
    // There is no English to copy from.
    expect((await articles.clone(documentId, words, 'en')).status).toBe(404);
    const attempts = [
      await articles.create(words),
      await articles.update(documentId, words),
      await articles.publish(documentId, words),
      await articles.unpublish(documentId),
      await articles.discard(documentId),
      await articles.clone(documentId, words),
      await articles.remove(documentId),
      await articles.remove(documentId, '*'),
      await articles.bulkPublish([documentId], 'zh-Hans'),
      await articles.bulkPublish([documentId], ['en', 'zh-Hans']),
      await articles.bulkUnpublish([documentId], 'zh-Hans'),
      await articles.bulkDelete([documentId], 'zh-Hans'),
      await articles.bulkDelete([documentId], '*'),
      await content(translator, 'theme').create({ name: '译者的领域' }),
    ];
    for (const [index, { status }] of attempts.entries()) {
      expect({ index, refused: [400, 403].includes(status) }).toEqual({ index, refused: true });
    }
    expect(await titleIn(documentId, 'zh-Hans')).toBe('一篇后续报道');
    expect((await published(documentId, 'zh-Hans')).body).toEqual(before);
  });

  test.each([
    ['no locale at all', '', {}],
    ['the locale in the body', '', { locale: 'zh-Hans' }],
    ['English in the address, Chinese in the body', '?locale=en', { locale: 'zh-Hans' }],
    ['Chinese in the address, English in the body', '?locale=zh-Hans', { locale: 'en' }],
    ['both in the address', '?locale=en&locale=zh-Hans', {}],
    ['a list in the address', '?locale[]=zh-Hans', {}],
    ['an empty locale', '?locale=', {}],
    ['another spelling', '?locale=ZH-HANS', {}],
  ])('cannot reach the Chinese with %s', async (_case, query, body) => {
    const { documentId } = await chineseArticle();
    const uid = 'api::article.article';
    const words = { title: '译者改的', ...body };
    const path = `/content-manager/collection-types/${uid}`;
    await translator.put(`${path}/${documentId}${query}`, words);
    await translator.post(`${path}/${documentId}/actions/publish${query}`, words);
    await translator.post(`${path}${query}`, words);

    expect(await titleIn(documentId, 'zh-Hans')).toBe('一篇后续报道');
    expect((await published(documentId, 'zh-Hans')).body.data.title).toBe('一篇后续报道');
    const { results } = (await content(editor, 'article').list('locale=zh-Hans&pageSize=100')).body;
    expect(results.filter(({ title }) => title === '译者改的')).toEqual([]);
  });

  test('cannot start a document in English alone', async () => {
    const answer = await content(translator, 'article').create({ title: 'Only English' }, 'en');
    expect(answer.status).toBe(403);
    const { results } = (await content(editor, 'article').list('locale=en&pageSize=100')).body;
    expect(results.filter(({ title }) => title === 'Only English')).toEqual([]);
  });

  test('changes words only: what both languages share stays', async () => {
    const projects = content(editor, 'project');
    const before = (await projects.read((await firstProject()).documentId)).body.data;
    const change = {
      name: 'A better name',
      slug: 'stolen',
      progressStatus: 'dropped',
      order: 99,
      figures: [{ indicatorCode: 'gdp', value: 1, unit: '元', period: '2022' }],
      theme: { connect: [], disconnect: [{ documentId: (before.theme as Entry | null)?.documentId }] },
    };
    const answer = await content(translator, 'project').update(before.documentId, change, 'en');
    expect(answer.status).toBe(200);

    const english = (await projects.read(before.documentId, 'en')).body.data;
    const after = (await projects.read(before.documentId)).body.data;
    expect(english.name).toBe('A better name');
    for (const entry of [english, after]) {
      expect(entry).toMatchObject({
        slug: before.slug,
        progressStatus: before.progressStatus,
        order: before.order,
      });
    }
    expect(after.name).toBe(before.name);
    expect(after.figures).toHaveLength((before.figures as unknown[]).length);
  });

  test('cannot undo the facts of a Chinese draft by discarding the English', async () => {
    const projects = content(editor, 'project');
    const { documentId } = await firstProject();
    await projects.update(documentId, { name: 'Name' }, 'en');
    await projects.publish(documentId, {}, 'en');
    const draft = { order: 66, initialStatus: 'delayed', progressStatus: 'delayed' };
    await projects.update(documentId, draft);

    const translations = content(translator, 'project');
    await translations.discard(documentId, 'en');
    await translations.update(documentId, { name: 'Another name' }, 'en');
    for (const locale of ['zh-Hans', 'en']) {
      expect((await projects.read(documentId, locale)).body.data).toMatchObject(draft);
    }
    await projects.discard(documentId);
  });

  test('publishes only what is public in Chinese', async () => {
    const { documentId } = (await content(editor, 'article').create({ kind: 'follow-up', title: '草稿' }))
      .body.data;
    const articles = content(translator, 'article');
    await articles.update(documentId, { title: 'A draft' }, 'en');
    expect((await articles.publish(documentId, {}, 'en')).status).toBe(400);
    expect((await published(documentId, 'en')).status).toBe(404);
  });

  test('is told in Chinese what the role may do, as the panel is Chinese', async () => {
    const { body } = await content(translator, 'theme').create({ name: '译者的领域' });
    expect((body as unknown as Refusal).error.message).toMatch(/您的角色不能写入语言 zh-Hans/);
  });

  test('has no way into settings, uploads and users', async () => {
    const doors = [
      await translator.post('/upload', picture()),
      await translator.get('/admin/users'),
      await translator.get('/admin/roles'),
      await translator.post('/i18n/locales', { code: 'fr', name: 'French', isDefault: true }),
      await translator.get('/admin/api-tokens'),
      await translator.put('/i18n/settings', { aiLocalizations: true }),
      await translator.post('/email', {
        to: 'a@example.org',
        from: 'b@example.org',
        subject: 'x',
        text: 'x',
      }),
    ];
    for (const { status } of doors) expect(status).toBe(403);
  });
});

const picture = (): FormData => {
  const form = new FormData();
  form.append('files', new Blob([PIXEL], { type: 'image/png' }), 'x.png');
  return form;
};

const firstProject = async (): Promise<Entry> => {
  const { results } = (await content(editor, 'project').list('locale=zh-Hans&sort=order:ASC&pageSize=10'))
    .body;
  const [project] = results;
  if (!project) throw new Error('The seed has no projects');
  return project;
};

describe('a reviewer', () => {
  test('publishes what others wrote, in both languages', async () => {
    const articles = content(editor, 'article');
    const { documentId } = (await articles.create({ kind: 'follow-up', title: '待审' })).body.data;
    await articles.update(documentId, { title: 'To be reviewed' }, 'en');

    const reviews = content(reviewer, 'article');
    expect((await reviews.publish(documentId)).status).toBe(200);
    expect((await reviews.publish(documentId, {}, 'en')).status).toBe(200);
    expect((await published(documentId, 'zh-Hans')).body.data.title).toBe('待审');
    expect((await published(documentId, 'en')).body.data.title).toBe('To be reviewed');
  });

  test('changes nothing, not even while publishing', async () => {
    const { documentId } = await chineseArticle();
    const reviews = content(reviewer, 'article');
    await reviews.publish(documentId, { title: '审核改的' });
    expect(await titleIn(documentId, 'zh-Hans')).toBe('一篇后续报道');

    const attempts = [
      await reviews.create({ title: '审核建的' }),
      await reviews.update(documentId, { title: '审核改的' }),
      await reviews.remove(documentId),
      await reviews.clone(documentId, { title: '审核复制的' }),
    ];
    for (const { status } of attempts) expect(status).toBe(403);
    expect(await titleIn(documentId, 'zh-Hans')).toBe('一篇后续报道');
  });
});

describe('an editor', () => {
  test('writes, translates, publishes, withdraws and deletes', async () => {
    const articles = content(editor, 'article');
    const created = await articles.create({
      kind: 'follow-up',
      title: '编辑写的',
      publishedOn: '2023-06-01',
    });
    expect(created.status).toBe(201);
    const { documentId } = created.body.data;
    const report = (await articles.list('locale=zh-Hans&filters[kind][$eq]=report')).body.results[0];
    const steps = [
      await articles.update(documentId, { follows: connect(report?.documentId ?? '') }),
      await articles.update(documentId, { title: 'Written by the editor' }, 'en'),
      await articles.publish(documentId),
      await articles.publish(documentId, {}, 'en'),
      await articles.unpublish(documentId, 'en'),
      await articles.remove(documentId, 'en'),
      await articles.unpublish(documentId),
      await articles.remove(documentId),
    ];
    expect(steps.map(({ status }) => status)).toEqual(Array<number>(8).fill(200));
    expect((await published(documentId, 'zh-Hans')).status).toBe(410);
  });

  test('has no way into settings and users', async () => {
    for (const path of ['/admin/users', '/admin/roles', '/admin/api-tokens', '/admin/webhooks']) {
      expect((await editor.get(path)).status).toBe(403);
    }
    expect((await editor.put('/i18n/settings', { aiLocalizations: true })).status).toBe(403);
    expect((await editor.post('/email', { to: 'a@example.org', subject: 'x', text: 'x' })).status).toBe(403);
  });
});
