import { digestOf } from '../../src/domain/publication';
import { changesSince, type ChangeRow, latestSeq } from '../support/changes';
import { content, documentIdOf, type Reason } from '../support/content';
import type { Answer, Panel, Refusal } from '../support/panel';
import { signIn } from '../support/people';
import { get } from '../support/rest';
import { withServer } from '../support/suite';

const server = withServer();

let editor: Panel;

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
});

const MAJOR = { significance: 'major', changeNote: '补充了最新情况。' };

/** The rows that some work added to the record. */
const added = async (work: () => Promise<unknown>): Promise<ChangeRow[]> => {
  const before = await latestSeq(server.url);
  await work();
  return changesSince(server.url, before);
};

const refusal = ({ status, body }: Answer<unknown>) => {
  const { error } = body as Refusal;
  const [mistake] = error.details.errors ?? [];
  return { status, field: mistake?.path.join('.'), rule: mistake?.name };
};

const newArticle = async (title: string): Promise<string> => {
  const data = { kind: 'follow-up', title, publishedOn: '2023-06-01' };
  return (await content(editor, 'article').create(data)).body.data.documentId;
};

const published = async (title: string): Promise<string> => {
  const documentId = await newArticle(title);
  await content(editor, 'article').publish(documentId);
  return documentId;
};

test('the record holds everything the seed made public, in order and chained', async () => {
  const rows = await changesSince(server.url, 0);
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
  const { body } = await get<{ meta: { pagination: { total: number } } }>(
    server.url,
    '/api/achievements?locale=en',
  );
  const achievements = rows.filter(({ type, locale }) => type === 'achievement' && locale === 'en');
  expect(achievements).toHaveLength(body.meta.pagination.total);
  rows.forEach(({ digest, page, changes: _, ...row }, index) => {
    expect(row.previousDigest).toBe(rows[index - 1]?.digest ?? null);
    expect(digest).toBe(digestOf({ ...row, pageId: page?.documentId ?? null } as never));
  });
});

describe('publishing', () => {
  test('for the first time needs no reason, and says who reads it where', async () => {
    const documentId = await newArticle('首次发布');
    const [row, ...others] = await added(() =>
      content(editor, 'article').publish(documentId, {}, 'zh-Hans', {}),
    );
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      type: 'article',
      documentId,
      locale: 'zh-Hans',
      action: 'publish',
      significance: 'major',
      note: null,
      title: '首次发布',
      sourceSeq: null,
      causeSeq: null,
      page: { type: 'article', documentId },
    });
  });

  test('what is the same writes nothing and asks nothing, and keeps its date', async () => {
    const documentId = await published('不变');
    const dated = async () =>
      (await get<{ data: { publishedAt: string } }>(server.url, `/api/articles/${documentId}`)).body.data
        .publishedAt;
    const before = await dated();
    const rows = await added(async () => {
      expect((await content(editor, 'article').publish(documentId, {}, 'zh-Hans', {})).status).toBe(200);
    });
    expect([rows, await dated()]).toEqual([[], before]);
  });

  const LONG = '长'.repeat(501);
  test.each<[string, Reason, string, string]>([
    ['no kind of change', {}, 'significance', 'significance-missing'],
    ['an unknown kind', { significance: 'huge' }, 'significance', 'significance-unknown'],
    ['a major change without a note', { significance: 'major' }, 'changeNote', 'change-note-missing'],
    ['a note of spaces', { significance: 'major', changeNote: '  ' }, 'changeNote', 'change-note-missing'],
    ['a correction without a note', { significance: 'correction' }, 'changeNote', 'change-note-missing'],
    ['an English note on Chinese', { ...MAJOR, changeNote: 'Fixed.' }, 'changeNote', 'change-note-language'],
    ['a note without end', { ...MAJOR, changeNote: LONG }, 'changeNote', 'change-note-too-long'],
  ])('again with %s is refused, and nothing is changed', async (_case, reason, field, rule) => {
    const documentId = await published('要改的');
    const rows = await added(async () => {
      const answer = await content(editor, 'article').publish(
        documentId,
        { title: '改了' },
        'zh-Hans',
        reason,
      );
      expect(refusal(answer)).toEqual({ status: 400, field, rule });
    });
    expect(rows).toEqual([]);
    const { body } = await get<{ data: { title: string } }>(server.url, `/api/articles/${documentId}`);
    expect(body.data.title).toBe('要改的');
  });

  test.each([
    ['major', '补充了最新情况。', true],
    ['correction', '标题有误，已经更正。', true],
    ['minor', '不会公开的话', false],
  ])('again as %s is recorded so', async (significance, changeNote, isDated) => {
    const documentId = await published('旧题');
    const read = async () =>
      (await get<{ data: { title: string; publishedAt: string } }>(server.url, `/api/articles/${documentId}`))
        .body.data;
    const before = await read();
    const reason = { significance, changeNote };
    const [row, ...others] = await added(() =>
      content(editor, 'article').publish(documentId, { title: '新题' }, 'zh-Hans', reason),
    );
    expect(others).toEqual([]);
    expect(row).toMatchObject({ significance, note: isDated ? changeNote : null, title: '新题' });
    const after = await read();
    expect(after.title).toBe('新题');
    expect(after.publishedAt).toBe(isDated ? row?.at : before.publishedAt);
  });

  test('a translation rests on the source that stood, and each language gives its own note', async () => {
    const documentId = await published('中文');
    const articles = content(editor, 'article');
    await articles.update(documentId, { title: 'English' }, 'en');
    const [english] = await added(() => articles.publish(documentId, {}, 'en'));
    const [source] = await added(() => articles.publish(documentId, { title: '中文二' }, 'zh-Hans', MAJOR));
    const reason = { significance: 'major', changeNote: 'It follows the Chinese.' };
    const [again] = await added(() => articles.publish(documentId, { title: 'English two' }, 'en', reason));
    expect(english?.sourceSeq).toBe((english?.seq ?? 0) - 1);
    expect(again).toMatchObject({ sourceSeq: source?.seq, note: 'It follows the Chinese.' });
  });

  test('figures that both languages share change both, the English because of the Chinese', async () => {
    const achievement = await firstPublic('achievement');
    const { figures } = (await content(editor, 'achievement').read(achievement)).body.data as unknown as {
      figures: { id?: number; value: number }[];
    };
    const changed = figures.map(({ id: _, ...figure }, index) =>
      index === 0 ? { ...figure, rank: 2, rankScope: 'city' } : figure,
    );
    const rows = await added(() =>
      content(editor, 'achievement').publish(achievement, { figures: changed }, 'zh-Hans', MAJOR),
    );
    expect(rows.map(({ locale, note }) => [locale, note])).toEqual([
      ['zh-Hans', MAJOR.changeNote],
      ['en', null],
    ]);
    expect(rows[1]?.causeSeq).toBe(rows[0]?.seq);
  });

  test('several at once has one reason for all, in each language', async () => {
    const ids = [await published('甲'), await published('乙')];
    const articles = content(editor, 'article');
    for (const id of ids) await articles.update(id, { subtitle: '副题' });
    const refused = await added(async () => {
      expect((await articles.bulkPublish(ids, 'zh-Hans', {})).status).toBe(400);
    });
    expect(refused).toEqual([]);
    const rows = await added(() => articles.bulkPublish(ids, 'zh-Hans', MAJOR));
    expect(rows.map(({ note }) => note)).toEqual([MAJOR.changeNote, MAJOR.changeNote]);
    expect(new Set(rows.map(({ at }) => at)).size).toBe(1);
  });

  test('by two people at once is one after the other, and the second is asked why', async () => {
    const documentId = await newArticle('两个人');
    const articles = content(editor, 'article');
    const rows = await added(async () => {
      const answers = await Promise.all(
        ['第一版', '第二版'].map((title) => articles.publish(documentId, { title }, 'zh-Hans', {})),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    });
    expect(rows).toHaveLength(1);
    const { body } = await get<{ data: { title: string } }>(server.url, `/api/articles/${documentId}`);
    expect(body.data.title).toBe(rows[0]?.title);
  });

  test('a type without drafts is recorded at each save that changes it', async () => {
    const theme = await firstPublic('theme');
    const themes = content(editor, 'theme');
    const [row, ...others] = await added(() => themes.update(theme, { name: '改过的领域' }));
    expect([row?.type, row?.significance, others.length]).toEqual(['theme', 'minor', 0]);
    expect(await added(() => themes.update(theme, { name: '改过的领域' }))).toEqual([]);
  });

  test('with a token of the API is a publication like any other', async () => {
    const admin = await signIn(server.url, 'admin');
    const token = { name: 'import', description: '', type: 'full-access', lifespan: null };
    const { body } = await admin.post<{ data: { accessKey: string } }>('/admin/api-tokens', token);
    const documentId = await published('接口改的');
    const put = (reason: object) =>
      fetch(`${server.url}/api/articles/${documentId}?status=published`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${body.data.accessKey}`, 'content-type': 'application/json' },
        body: JSON.stringify({ data: { title: '接口' }, ...reason }),
      });
    expect(await added(async () => expect((await put({})).status).toBe(400))).toEqual([]);
    const rows = await added(async () => expect((await put(MAJOR)).status).toBe(200));
    expect(rows.map(({ title, note }) => [title, note])).toEqual([['接口', MAJOR.changeNote]]);
  });
});

const firstPublic = async (type: string): Promise<string> => {
  const rows = await changesSince(server.url, 0);
  const found = rows.find((row) => row.type === type && row.locale === 'zh-Hans');
  return found?.documentId ?? '';
};

describe('withdrawing', () => {
  test('needs a reason, and leaves it where the document was', async () => {
    const documentId = await published('撤回的');
    const articles = content(editor, 'article');
    expect(refusal(await articles.unpublish(documentId, 'zh-Hans', {}))).toEqual({
      status: 400,
      field: 'changeNote',
      rule: 'withdrawal-note-missing',
    });
    const changeNote = '重复发布。';
    const [row, ...others] = await added(() => articles.unpublish(documentId, 'zh-Hans', { changeNote }));
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      action: 'unpublish',
      note: changeNote,
      contentDigest: null,
      title: '撤回的',
    });
    const gone = await get<Refusal>(server.url, `/api/articles/${documentId}`);
    expect(gone.status).toBe(410);
    expect(gone.body.error).toMatchObject({
      name: 'GoneError',
      details: { withdrawnAt: row?.at, note: changeNote, title: '撤回的', seq: row?.seq },
    });
    const never = await get(server.url, '/api/articles/neverwasthereatall12345');
    expect(never.status).toBe(404);

    const [back] = await added(() => articles.publish(documentId, {}, 'zh-Hans', {}));
    expect(back).toMatchObject({ action: 'publish', significance: 'major' });
    expect((await get(server.url, `/api/articles/${documentId}`)).status).toBe(200);
  });

  test('comes before deleting', async () => {
    const documentId = await published('要删的');
    const articles = content(editor, 'article');
    const rows = await added(async () => {
      expect(refusal(await articles.remove(documentId))).toMatchObject({
        status: 400,
        rule: 'withdraw-first',
      });
    });
    expect(rows).toEqual([]);
    await articles.unpublish(documentId);
    expect(await added(() => articles.remove(documentId))).toEqual([]);
    expect((await get(server.url, `/api/articles/${documentId}`)).status).toBe(410);
  });

  test('a report says so at its year', async () => {
    const articles = content(editor, 'article');
    const { documentId } = (await articles.create({ kind: 'report', title: '一份报告', year: 2031 })).body
      .data;
    await articles.publish(documentId);
    expect((await get(server.url, '/api/reports/2031')).status).toBe(200);
    await articles.unpublish(documentId);
    expect((await get(server.url, '/api/reports/2031')).status).toBe(410);
    expect((await get(server.url, '/api/reports/2032')).status).toBe(404);
  });
});

describe('no request writes the record', () => {
  test.each(['editor', 'admin'] as const)('of an %s', async (person) => {
    const panel = await signIn(server.url, person);
    const place = '/content-manager/collection-types/api::publication.publication';
    const [row] = (await panel.get<{ results?: { documentId: string }[] }>(place)).body.results ?? [];
    const answers = [
      await panel.post(place, { seq: 99999, at: 'x' }),
      await panel.put(`${place}/${row?.documentId ?? 'x'}`, { note: 'x' }),
      await panel.delete(`${place}/${row?.documentId ?? 'x'}`),
    ];
    for (const { status } of answers) expect([403, 404]).toContain(status);
  });
});

describe('/api/changes', () => {
  const read = (query: string) =>
    get<{ data: ChangeRow[]; meta: { next: number | null; latest: number } }>(
      server.url,
      `/api/changes?${query}`,
    );

  test('reads on from any number, in both directions', async () => {
    const latest = await latestSeq(server.url);
    const { body: first } = await read('limit=3');
    expect(first.data.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(first.meta).toEqual({ next: 3, latest });
    const { body: end } = await read(`since=${latest}`);
    expect(end).toEqual({ data: [], meta: { next: latest, latest } });
    const { body: newest } = await read('order=newest&limit=2');
    expect([newest.data.map(({ seq }) => seq), newest.meta.next]).toEqual([[latest, latest - 1], latest - 1]);
    const { body: themes } = await read('type=theme&limit=1');
    const last = (await read('type=theme&order=newest&limit=1')).body;
    expect([themes.meta.latest, last.meta.latest]).toEqual([last.data[0]?.seq, last.data[0]?.seq]);
    expect(themes.meta.latest).toBeLessThan(latest);
    expect((await read(`type=theme&since=${latest}`)).body.meta.latest).toBe(last.data[0]?.seq);
    expect((await read('before=2')).body).toMatchObject({ data: [{ seq: 1 }], meta: { next: null } });
  });

  test('tells of one kind, language, page or address', async () => {
    const target = await documentIdOf(editor, 'target', 'gdp-growth');
    const all = await changesSince(server.url, 0);
    for (const [query, belongs] of [
      ['locale=en&type=theme', (row: ChangeRow) => row.locale === 'en' && row.type === 'theme'],
      ['significance=correction', (row: ChangeRow) => row.significance === 'correction'],
      ['action=unpublish', (row: ChangeRow) => row.action === 'unpublish'],
      ['slug=gdp-growth', (row: ChangeRow) => row.slug === 'gdp-growth'],
      [`page=${target}`, (row: ChangeRow) => row.page?.documentId === target],
      [`document=${target}`, (row: ChangeRow) => row.documentId === target],
    ] as const) {
      const { body } = await read(`${query}&limit=100`);
      expect({ query, rows: body.data }).toEqual({ query, rows: all.filter(belongs).slice(0, 100) });
      expect(body.data.length).toBeGreaterThan(0);
    }
  });

  test.each([
    'since=-1',
    'since=x',
    'limit=0',
    'limit=101',
    'since=1&before=2',
    'order=oldest&before=2',
    'type=publication',
    'locale=fr',
    'actor=1',
    'slug=A',
    'since=1&since=2',
    'page=',
    'differences=yes',
    'since=99999999999',
  ])('refuses %s', async (query) => {
    const { status, body } = await get<Refusal>(server.url, `/api/changes?${query}`);
    expect([status, body.error.name]).toEqual([400, 'ValidationError']);
  });
});

test('a history tells what changed, newest first, and compares any two publications', async () => {
  const documentId = await published('第一版');
  const articles = content(editor, 'article');
  await articles.publish(documentId, { title: '第二版' }, 'zh-Hans', MAJOR);
  await articles.publish(documentId, { title: '第三版', lead: '导语。' }, 'zh-Hans', MAJOR);
  const place = `/api/history/article/${documentId}`;
  const { body } = await get<{ data: ChangeRow[] }>(server.url, place);
  expect(body.data.map(({ title }) => title)).toEqual(['第三版', '第二版', '第一版']);
  expect(body.data.map(({ changes }) => changes?.map(({ field }) => field).sort())).toEqual([
    ['lead', 'title'],
    ['title'],
    [],
  ]);
  const [third, , first] = body.data;
  const compared = await get<{ data: { changes: ChangeRow['changes'] } }>(
    server.url,
    `${place}/difference?from=${first?.seq}&to=${third?.seq}`,
  );
  expect(compared.body.data.changes).toContainEqual(
    expect.objectContaining({ field: 'title', before: '第一版', after: '第三版' }),
  );
  expect((await get(server.url, `${place}/difference?from=${first?.seq}`)).status).toBe(400);
  expect((await get(server.url, `${place}/difference?from=1&to=2`)).status).toBe(404);
  expect((await get(server.url, '/api/history/article/unknown1')).status).toBe(404);
  expect((await get(server.url, '/api/history/publication/unknown1')).status).toBe(400);
  expect(
    (await get<{ data: ChangeRow[] }>(server.url, `${place}?limit=1&before=${third?.seq}`)).body.data,
  ).toHaveLength(1);
});

test('what follows from a save of a type without drafts is as minor in the other language', async () => {
  const theme = (await content(editor, 'theme').create({ name: '两种语言的领域', order: 90 })).body.data
    .documentId;
  await content(editor, 'theme').update(theme, { name: 'A theme in two languages' }, 'en');
  const rows = await added(() => content(editor, 'theme').update(theme, { order: 91 }));
  expect(rows.map(({ locale, significance }) => [locale, significance])).toEqual([
    ['zh-Hans', 'minor'],
    ['en', 'minor'],
  ]);
});

test('a translation that is withdrawn with its source still names the publication that it rested on', async () => {
  const documentId = await newArticle('连同译文撤回');
  const articles = content(editor, 'article');
  await articles.update(documentId, { title: 'Withdrawn with its source' }, 'en');
  const published = await added(() => articles.bulkPublish([documentId], ['zh-Hans', 'en']));
  const withdrawn = await added(() => articles.bulkUnpublish([documentId], ['zh-Hans', 'en']));
  expect(withdrawn.map(({ locale, sourceSeq }) => [locale, sourceSeq])).toEqual([
    ['zh-Hans', null],
    ['en', published[0]?.seq],
  ]);
});
