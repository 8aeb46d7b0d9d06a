import { changesSince, type ChangeRow, latestSeq } from '../support/changes';
import { content, publishNew } from '../support/content';
import type { Panel, Refusal } from '../support/panel';
import { signIn } from '../support/people';
import { PIXEL } from '../support/pixel';
import { get } from '../support/rest';
import { runSql } from '../support/sql';
import { withServer } from '../support/suite';
import { seededDatabase, type TestDatabase } from '../support/template';

let database: TestDatabase;
const server = withServer({}, async () => (database = await seededDatabase()));

let editor: Panel;

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
});

interface Article {
  data: { photos: { image: { alternativeText: string | null } | null }[] };
}

const form = (name: string) => {
  const body = new FormData();
  body.append('files', new Blob([PIXEL], { type: 'image/png' }), name);
  return body;
};

interface Uploaded {
  id: number;
  url: string;
}

const upload = async (name: string, folder?: number): Promise<Uploaded> => {
  const sent = form(name);
  sent.append('fileInfo', JSON.stringify({ name, folder: folder ?? null }));
  const { body } = await editor.post<Uploaded[]>('/upload', sent);
  if (!body[0]) throw new Error('Nothing was uploaded');
  return body[0];
};

const showing = (image: number) =>
  publishNew(editor, 'article', {
    kind: 'follow-up',
    title: '有图',
    publishedOn: '2023-07-01',
    photos: [{ image, alt: '图中是一座桥。', placement: 'achievements' }],
  });

const rowsAfter = async (work: () => Promise<unknown>): Promise<ChangeRow[]> => {
  const before = await latestSeq(server.url);
  await work();
  return changesSince(server.url, before);
};

const shown = async (documentId: string) => {
  const { body } = await get<Article>(
    server.url,
    `/api/articles/${documentId}?populate[photos][populate]=image`,
  );
  return body.data.photos[0]?.image?.alternativeText ?? null;
};

const describeAnew = (image: number, alternativeText: string) => {
  const body = new FormData();
  body.append('fileInfo', JSON.stringify({ alternativeText, name: 'bridge.png' }));
  return editor.post(`/upload?id=${image}`, body);
};

const isThere = async (url: string) => (await fetch(server.url + url)).status === 200;

test('a file that is described anew is recorded with every public document that shows it', async () => {
  const { id } = await upload('bridge.png');
  const documentId = await showing(id);
  const expected = [expect.objectContaining({ type: 'article', documentId, significance: 'minor' })];
  expect(await rowsAfter(() => describeAnew(id, '一座石桥'))).toEqual(expected);
  expect(await shown(documentId)).toBe('一座石桥');
});

test('a file that was ever public is neither replaced nor removed, alone or with others', async () => {
  const folder = (await editor.post<{ data: { id: number } }>('/upload/folders', { name: '桥' })).body.data
    .id;
  const [bridge, draft] = [await upload('bridge.png', folder), await upload('draft.png', folder)];
  const documentId = await showing(bridge.id);
  const reason = { significance: 'major', changeNote: '换了图片。' };
  await content(editor, 'article').publish(documentId, { photos: [] }, 'zh-Hans', reason);

  const refused = [
    await editor.post<Refusal>(`/upload?id=${bridge.id}`, form('other.png')),
    await editor.delete<Refusal>(`/upload/files/${bridge.id}`),
    await editor.post<Refusal>('/upload/actions/bulk-delete', { fileIds: [draft.id, bridge.id] }),
    await editor.post<Refusal>('/upload/actions/bulk-delete', { folderIds: [folder] }),
    await editor.post<Refusal>('/upload/actions/bulk-delete', { fileIds: [draft.id], folderIds: [folder] }),
  ];
  for (const { status, body } of refused) {
    expect([status, body.error.message]).toEqual([400, expect.stringContaining('bridge.png')]);
  }
  expect(await Promise.all([bridge, draft].map(({ url }) => isThere(url)))).toEqual([true, true]);
});

test('a picture that stood in a public text stays', async () => {
  const { id, url } = await upload('bridge.png');
  const image = {
    name: 'bridge.png',
    alternativeText: '桥',
    url: `${server.url}${url}`,
    width: 1,
    height: 1,
  };
  const file = { hash: 'bridge', ext: '.png', mime: 'image/png', size: 1, provider: 'local' };
  const stamps = { createdAt: '2023-07-01T00:00:00.000Z', updatedAt: '2023-07-01T00:00:00.000Z' };
  const block = {
    type: 'image',
    image: { ...image, ...file, ...stamps },
    children: [{ type: 'text', text: '' }],
  };
  await publishNew(editor, 'article', {
    kind: 'follow-up',
    title: '文中有图',
    publishedOn: '2023-07-01',
    body: [block],
  });
  expect((await editor.delete(`/upload/files/${id}`)).status).toBe(400);
  expect(await isThere(url)).toBe(true);
});

test('a file that was never public goes', async () => {
  const { id, url } = await upload('draft.png');
  expect((await editor.post(`/upload?id=${id}`, form('other.png'))).status).toBe(200);
  expect((await editor.delete(`/upload/files/${id}`)).status).toBe(200);
  expect(await isThere(url)).toBe(false);
});

test('a file that no public document shows is nothing to the record', async () => {
  const { id: image } = await upload('draft.png');
  const data = {
    kind: 'follow-up',
    title: '草稿',
    photos: [{ image, alt: '图。', placement: 'achievements' }],
  };
  await content(editor, 'article').create(data);
  expect(await rowsAfter(() => editor.delete(`/upload/files/${image}`))).toEqual([]);
});

test('a file whose change cannot be recorded stays as it is', async () => {
  const { id: image } = await upload('bridge.png');
  const documentId = await showing(image);
  await describeAnew(image, '一座石桥');
  await runSql(
    database.environment,
    ENGINE === 'sqlite'
      ? "create trigger refuse_rows before insert on publications begin select raise(abort, 'full'); end"
      : 'create trigger refuse_rows before insert on publications for each row execute function publications_keep()',
  );
  expect((await describeAnew(image, '一座木桥')).status).toBe(500);
  expect(await shown(documentId)).toBe('一座石桥');
  const table = ENGINE === 'sqlite' ? '' : ' on publications';
  await runSql(database.environment, `drop trigger refuse_rows${table}`);
  expect(await rowsAfter(() => describeAnew(image, '一座木桥'))).toHaveLength(1);
  expect(await shown(documentId)).toBe('一座木桥');
});
