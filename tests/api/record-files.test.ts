import { changesSince, type ChangeRow, latestSeq } from '../support/changes';
import { content, publishNew } from '../support/content';
import type { Panel } from '../support/panel';
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

const describeAnew = (image: number, alternativeText: string) => {
  const body = new FormData();
  body.append('fileInfo', JSON.stringify({ alternativeText, name: 'bridge.png' }));
  return editor.post(`/upload?id=${image}`, body);
};

test('a file that is described anew, replaced or deleted is recorded with every public document that shows it', async () => {
  const image = await upload('bridge.png');
  const documentId = await showing(image);
  const expected = [expect.objectContaining({ type: 'article', documentId, significance: 'minor' })];

  expect(await rowsAfter(() => describeAnew(image, '一座石桥'))).toEqual(expected);
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

test('a file whose change cannot be recorded stays as it is', async () => {
  const image = await upload('bridge.png');
  const documentId = await showing(image);
  await describeAnew(image, '一座石桥');
  await runSql(
    database.environment,
    ENGINE === 'sqlite'
      ? "create trigger refuse_rows before insert on publications begin select raise(abort, 'full'); end"
      : 'create trigger refuse_rows before insert on publications for each row execute function publications_keep()',
  );
  expect((await describeAnew(image, '一座木桥')).status).toBe(500);
  expect((await editor.delete(`/upload/files/${image}`)).status).toBe(500);
  expect(await shown(documentId)).toBe('一座石桥');
  const table = ENGINE === 'sqlite' ? '' : ' on publications';
  await runSql(database.environment, `drop trigger refuse_rows${table}`);
  expect(await rowsAfter(() => describeAnew(image, '一座木桥'))).toHaveLength(1);
  expect(await shown(documentId)).toBe('一座木桥');
});
