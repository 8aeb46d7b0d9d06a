import type { QueueEntry } from '../../src/domain/translation-desk';
import { changesSince, latestSeq } from '../support/changes';
import { content, publishNew } from '../support/content';
import type { Answer, Panel } from '../support/panel';
import { signIn } from '../support/people';
import { withServer } from '../support/suite';

interface Refused {
  error: { details: { errors: { path: string[]; name: string; message: string }[] } };
}

const server = withServer();

let editor: Panel;
let translator: Panel;

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
  translator = await signIn(server.url, 'translator');
});

const files = (query: string): string => `/duixian/translation/files?${query}`;

const project = (): Promise<string> =>
  publishNew(editor, 'project', { name: '安置房', summary: '总投资12.6亿元。建成安置房2400套。' });

const exported = async (query: string): Promise<Buffer> => {
  const { status, bytes } = await translator.download(files(query));
  expect(status).toBe(200);
  return bytes;
};

const bringBack = (bytes: Buffer | string, panel = translator): Promise<Answer<unknown>> =>
  panel.upload(files(''), Buffer.from(bytes));

/** As a translator's tool would fill it in. */
const translated = (xliff: string, pairs: Record<string, string>): string =>
  Object.entries(pairs).reduce(
    (text, [source, target]) =>
      text.replace(
        new RegExp(`(<source[^>]*>${source}</source>)\\s*(?:<target[^>]*/>|<target[^>]*>[^<]*</target>)?`),
        `$1<target>${target}</target>`,
      ),
    xliff,
  );

const ENGLISH = {
  安置房: 'Resettlement homes',
  '总投资12.6亿元。': 'Total investment is CNY 1.26 billion.',
  '建成安置房2400套。': '2,400 homes were built.',
};

const draftOf = async (documentId: string) =>
  (await content(editor, 'project').read(documentId, 'en')).body.data;

test('a document goes out as XLIFF and comes back as a draft that can be published', async () => {
  const documentId = await project();
  const before = await latestSeq(server.url);
  const xliff = (await exported(`format=xliff&document=${documentId}`)).toString('utf8');
  const { status, body } = await bringBack(translated(xliff, ENGLISH));
  expect([status, body]).toEqual([
    200,
    { data: [expect.objectContaining({ documentId, fields: 2, untranslated: [] })] },
  ]);
  expect(await draftOf(documentId)).toMatchObject({
    name: 'Resettlement homes',
    summary: 'Total investment is CNY 1.26 billion. 2,400 homes were built.',
  });
  expect(await changesSince(server.url, before)).toEqual([]);
  expect((await content(translator, 'project').publish(documentId, {}, 'en')).status).toBe(200);
});

test('a spreadsheet of a whole queue comes back as it went out, and changes nothing', async () => {
  const before = await latestSeq(server.url);
  const bytes = await exported('format=xlsx&type=honor&state=current');
  const { status, body } = await bringBack(bytes);
  expect(status).toBe(200);
  expect((body as { data: object[] }).data.length).toBeGreaterThan(3);
  expect(await changesSince(server.url, before)).toEqual([]);
});

const refusalOf = async (bytes: Buffer | string, panel = translator) => {
  const { status, body } = await bringBack(bytes, panel);
  return [status, ...((body as Refused).error.details.errors ?? []).map(({ name }) => name)];
};

test('a file from an older source is refused with the sentences that changed', async () => {
  const documentId = await project();
  const xliff = (await exported(`document=${documentId}`)).toString('utf8');
  const change = { summary: '总投资12.6亿元。建成安置房2600套。' };
  await content(editor, 'project').publish(documentId, change, 'zh-Hans', {
    significance: 'correction',
    changeNote: '套数有误。',
  });
  const { status, body } = await bringBack(translated(xliff, ENGLISH));
  const [problem] = (body as Refused).error.details.errors;
  expect([status, problem?.name]).toEqual([400, 'source-changed-since']);
  expect(problem?.message).toContain('2400');
  expect(problem?.message).toContain('2600');
});

test('one wrong number anywhere holds back all of it', async () => {
  const ids = [await project(), await project()];
  const [one, other] = await Promise.all(
    ids.map(async (documentId) => (await exported(`document=${documentId}`)).toString('utf8')),
  );
  const wrong = { ...ENGLISH, '建成安置房2400套。': '2,600 homes were built.' };
  const joined = translated(String(one), ENGLISH).replace(
    '</xliff>',
    `${/<file[\s\S]*<\/file>/.exec(translated(String(other), wrong))?.[0].replaceAll('"f1"', '"f2"') ?? ''}</xliff>`,
  );
  expect(await refusalOf(joined)).toEqual([400, 'figures-differ']);
  for (const documentId of ids) expect((await draftOf(documentId))?.name).toBeUndefined();
});

test.each([
  ['a truncated file', (xliff: string) => xliff.slice(0, xliff.length / 2)],
  ['another encoding', (xliff: string) => Buffer.from(xliff, 'utf16le')],
  ['no file of ours', () => '<html></html>'],
  ['nothing', () => ''],
  ['a script', (xliff: string) => translated(xliff, { 安置房: '&lt;script&gt;alert(1)&lt;/script&gt;' })],
  [
    'a script that is not closed',
    (xliff: string) => translated(xliff, { 安置房: 'Homes &lt;img src=x onerror=a' }),
  ],
])('%s is refused, and nothing lands', async (_case, spoil) => {
  const documentId = await project();
  const xliff = (await exported(`document=${documentId}`)).toString('utf8');
  const [status, name] = await refusalOf(spoil(xliff));
  expect(status).toBe(400);
  expect(name).toBeDefined();
  expect((await draftOf(documentId))?.name).toBeUndefined();
});

test('two imports at once land one after the other, whole', async () => {
  const documentId = await project();
  const xliff = (await exported(`document=${documentId}`)).toString('utf8');
  const others = { ...ENGLISH, 安置房: 'Relocation homes' };
  const answers = await Promise.all([
    bringBack(translated(xliff, ENGLISH)),
    bringBack(translated(xliff, others)),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(['Resettlement homes', 'Relocation homes']).toContain((await draftOf(documentId)).name);
});

test('files are for those who may translate', async () => {
  const documentId = await project();
  const xliff = (await exported(`document=${documentId}`)).toString('utf8');
  const reviewer = await signIn(server.url, 'reviewer');
  const [status] = await refusalOf(translated(xliff, ENGLISH), reviewer);
  expect(status).toBe(400);
  expect((await fetch(`${server.url}${files('')}`)).status).toBe(401);
});

const REASON = { significance: 'major', changeNote: '内容有变动。' };

/** In both languages, the English made from an older Chinese. */
const outdatedProject = async (): Promise<string> => {
  const documentId = await project();
  const projects = content(editor, 'project');
  const english = { name: 'Resettlement homes', summary: 'CNY 1.26 billion in all. 2,400 homes were built.' };
  expect((await projects.publish(documentId, english, 'en')).status).toBe(200);
  await projects.publish(
    documentId,
    { name: '安置房二期', summary: '总投资12.6亿元。房子建成了2400套。' },
    'zh-Hans',
    REASON,
  );
  return documentId;
};

const stateOf = async (documentId: string): Promise<string | undefined> =>
  (
    await translator.get<{ data: QueueEntry[] }>('/duixian/translation/queue?state=outdated&pageSize=100')
  ).body.data.some((entry) => entry.documentId === documentId)
    ? 'outdated'
    : 'other';

test('a file that comes back as it went out brings nothing up to date', async () => {
  const documentId = await outdatedProject();
  const themes = content(editor, 'theme');
  const theme = (await themes.create({ name: '城乡建设新貌' })).body.data.documentId;
  await themes.update(theme, { name: 'A new look of town and country' }, 'en');
  await themes.update(theme, { name: '城乡建设展新貌', ...REASON });
  const before = await latestSeq(server.url);
  for (const id of [documentId, theme]) {
    expect(await stateOf(id)).toBe('outdated');
    expect((await bringBack(await exported(`format=xliff&document=${id}`))).status).toBe(200);
    expect(await stateOf(id)).toBe('outdated');
  }
  expect(await changesSince(server.url, before)).toEqual([]);
});

test('sentences that are new in the Chinese wait for a translator, the others are as good as they were', async () => {
  const xliff = (await exported(`document=${await outdatedProject()}`)).toString('utf8');
  expect(xliff).toMatch(/state="initial"[^>]*>\s*<source>房子建成了2400套。/);
  expect(xliff).toMatch(/state="translated"[^>]*>\s*<source>总投资12.6亿元。/);
});

test('a number that differs on purpose holds back no file', async () => {
  const documentId = await project();
  const projects = content(translator, 'project');
  const english = { name: 'Resettlement homes', summary: 'CNY 1.26 billion in all. 2,500 homes were built.' };
  const refused = await projects.publish(documentId, english, 'en');
  const errors = (refused.body.error?.details.errors ?? []) as unknown as { key: string }[];
  const deliberate = errors.map(({ key }) => ({ key, reason: '按最新统计。' }));
  expect((await projects.publish(documentId, { ...english, deliberate }, 'en')).status).toBe(200);
  const xliff = (await exported(`document=${documentId}`)).toString('utf8');
  expect((await bringBack(xliff)).status).toBe(200);
  const changed = { '总投资12.6亿元。': 'Investment is CNY 1.26 billion.' };
  expect((await bringBack(translated(xliff, changed))).status).toBe(200);
});

test('a file that is too large is refused in words, whoever sends it', async () => {
  expect(await refusalOf(Buffer.alloc(21 * 1024 * 1024, 32))).toEqual([400, 'file-too-large']);
});
