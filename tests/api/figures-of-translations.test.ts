import { digestOf } from '../../src/domain/publication';
import { type ChangeRow, changesSince, latestSeq } from '../support/changes';
import { content, publishNew } from '../support/content';
import type { Answer, Panel } from '../support/panel';
import { signIn } from '../support/people';
import { withServer } from '../support/suite';

interface Refused {
  error: {
    message: string;
    details: { errors: { path: string[]; name: string; key: string; kind: string; message: string }[] };
  };
}

const server = withServer();

let editor: Panel;

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
});

const CHINESE = { name: '安置房', summary: '总投资12.6亿元。建成安置房2400套。' };
const ENGLISH = {
  name: 'Resettlement homes',
  summary: 'Total investment is CNY 1.26 billion. 2,400 homes were built.',
};
const WRONG = 'Total investment is CNY 1.26 billion. 2,600 homes were built.';

const project = (): Promise<string> => publishNew(editor, 'project', CHINESE);

const publish = (documentId: string, english: object, more: object = {}): Promise<Answer<unknown>> =>
  content(editor, 'project').publish(documentId, english, 'en', { significance: 'minor', ...more });

const problems = ({ status, body }: Answer<unknown>) => {
  expect(status).toBe(400);
  return (body as Refused).error.details.errors;
};

test('a translation with the numbers of its source is published', async () => {
  expect((await publish(await project(), ENGLISH)).status).toBe(200);
});

test('a number that differs stops it, with both sentences, and nothing is published or lost', async () => {
  const documentId = await project();
  await content(editor, 'project').update(documentId, ENGLISH, 'en');
  const before = await latestSeq(server.url);
  const [problem, ...others] = problems(await publish(documentId, { ...ENGLISH, summary: WRONG }));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ path: ['summary'], name: 'figures-differ', kind: 'different' });
  expect(problem?.message).toContain('建成安置房2400套。');
  expect(problem?.message).toContain('2,600 homes were built.');
  expect(await changesSince(server.url, before)).toEqual([]);
});

test('a number that is meant to differ needs a reason, which the record keeps and its chain holds', async () => {
  const documentId = await project();
  const english = { ...ENGLISH, summary: WRONG };
  const [problem] = problems(await publish(documentId, english));
  const [nameless] = problems(
    await publish(documentId, english, { deliberate: [{ key: problem?.key, reason: ' ' }] }),
  );
  expect(nameless?.name).toBe('deliberate-malformed');

  const before = await latestSeq(server.url);
  const reason = 'The contract of June raised it.';
  const deliberate = [{ key: problem?.key, reason }];
  expect((await publish(documentId, english, { deliberate })).status).toBe(200);
  const [row] = await changesSince(server.url, before);
  expect(row).toMatchObject({
    deliberate: [{ key: problem?.key, field: 'summary', source: '2400套', translation: '2,600', reason }],
  });
  const { digest, page, ...fields } = row as ChangeRow;
  expect(digestOf({ ...fields, pageId: page?.documentId ?? null } as never)).toBe(digest);
  expect(digestOf({ ...fields, pageId: page?.documentId ?? null, deliberate: [] } as never)).not.toBe(digest);

  // Meant once, it is meant as long as it stands.
  expect((await publish(documentId, { ...english, name: 'Resettlement housing' })).status).toBe(200);
  const [, again] = await changesSince(server.url, before);
  expect(again).toMatchObject({ deliberate: [{ reason }] });
  expect((await publish(documentId, ENGLISH)).status).toBe(200);
  const [, , mended] = await changesSince(server.url, before);
  expect(mended).not.toHaveProperty('deliberate');
});

test('a translation is not confirmed for a source whose numbers it does not have', async () => {
  const documentId = await project();
  await publish(documentId, ENGLISH);
  const changed = { ...CHINESE, summary: '总投资12.6亿元。建成安置房2600套。' };
  const reason = { significance: 'correction', changeNote: '套数有误。' };
  const before = await latestSeq(server.url);
  await content(editor, 'project').publish(documentId, changed, 'zh-Hans', reason);
  const sourceSeq = (await changesSince(server.url, before))[0]?.seq;
  const [problem] = problems(await publish(documentId, {}, { sourceSeq }));
  expect(problem).toMatchObject({ name: 'figures-differ', path: ['summary'] });
});

test('bulk publishing checks as well', async () => {
  const documentId = await project();
  await content(editor, 'project').update(documentId, { ...ENGLISH, summary: WRONG }, 'en');
  const [problem] = problems(await content(editor, 'project').bulkPublish([documentId], 'en'));
  expect(problem?.name).toBe('figures-differ');
});

test('a reason is of one field: the same number missing in another is another mistake', async () => {
  const documentId = await project();
  const english = { ...ENGLISH, summary: 'Total investment is CNY 1.26 billion.' };
  const [problem] = problems(await publish(documentId, english));
  const deliberate = [{ key: problem?.key, reason: 'Told elsewhere.' }];
  expect((await publish(documentId, english, { deliberate })).status).toBe(200);

  const chinese = { ...CHINESE, name: '安置房建成2400套' };
  const reason = { significance: 'major', changeNote: '内容有变动。' };
  const changed = await content(editor, 'project').publish(documentId, chinese, 'zh-Hans', reason);
  expect(changed.status).toBe(200);
  const upToDate = { significance: 'major', changeNote: 'Brought up to date.' };
  const [other] = problems(await publish(documentId, { ...english, name: 'Homes built' }, upToDate));
  expect([other?.key, other?.path]).toEqual([problem?.key, ['name']]);
});
