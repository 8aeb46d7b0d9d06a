import { changesSince, type ChangeRow, latestSeq } from '../support/changes';
import { content, publishNew } from '../support/content';
import type { Panel } from '../support/panel';
import { signIn } from '../support/people';
import { PIXEL } from '../support/pixel';
import { get } from '../support/rest';
import { withServer } from '../support/suite';

const server = withServer();

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

const upload = async (name: string): Promise<number> => {
  const { body } = await editor.post<{ id: number }[]>('/upload', form(name));
  return body[0]?.id ?? 0;
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

test('a file that is described anew, replaced or deleted is recorded with every public document that shows it', async () => {
  const image = await upload('bridge.png');
  const documentId = await showing(image);
  const expected = [expect.objectContaining({ type: 'article', documentId, significance: 'minor' })];

  const described = () => {
    const body = new FormData();
    body.append('fileInfo', JSON.stringify({ alternativeText: '一座石桥', name: 'bridge.png' }));
    return editor.post(`/upload?id=${image}`, body);
  };
  expect(await rowsAfter(described)).toEqual(expected);
  expect(await shown(documentId)).toBe('一座石桥');
  expect(await rowsAfter(() => editor.post(`/upload?id=${image}`, form('other.png')))).toEqual(expected);
  expect(await rowsAfter(() => editor.delete(`/upload/files/${image}`))).toEqual(expected);
  expect(await shown(documentId)).toBeNull();
});

test('a file that no public document shows is nothing to the record', async () => {
  const image = await upload('draft.png');
  const data = {
    kind: 'follow-up',
    title: '草稿',
    photos: [{ image, alt: '图。', placement: 'achievements' }],
  };
  await content(editor, 'article').create(data);
  expect(await rowsAfter(() => editor.delete(`/upload/files/${image}`))).toEqual([]);
});
