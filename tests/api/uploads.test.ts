import { content } from '../support/content';
import type { Panel, Refusal } from '../support/panel';
import { signIn } from '../support/people';
import { PIXEL } from '../support/pixel';
import { get } from '../support/rest';
import { withServer } from '../support/suite';

const server = withServer({ UPLOAD_LIMIT_MB: '1' });

let editor: Panel;

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
});

interface Upload {
  id: number;
  url: string;
}

const upload = (bytes: Uint8Array<ArrayBuffer>, name: string, type: string) => {
  const form = new FormData();
  form.append('files', new Blob([bytes], { type }), name);
  return editor.post<Upload[] & { error?: Refusal['error'] }>('/upload', form);
};

const PRIVATE = [
  'hash',
  'ext',
  'provider',
  'provider_metadata',
  'previewUrl',
  'folderPath',
  'related',
  'folder',
];

const bytes = (text: string) => new Uint8Array(Buffer.from(text));

test('a picture is taken and served in a sandbox', async () => {
  const { status, body } = await upload(PIXEL, 'pixel.png', 'image/png');
  expect(status).toBe(201);
  const { headers, status: served } = await get(server.url, body[0]?.url ?? '');
  expect(served).toBe(200);
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  const disguised = (body[0]?.url ?? '').replace('/uploads/', '/%75ploads/');
  const again = await get(server.url, disguised);
  expect(again.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  await editor.delete(`/upload/files/${body[0]?.id}`);
});

test.each([
  [
    'a script in a picture',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    'x.svg',
    'image/svg+xml',
  ],
  ['a page', '<!doctype html><script>1</script>', 'x.html', 'text/html'],
  ['a page that says it is a picture', '<!doctype html><script>1</script>', 'x.html', 'image/png'],
  ['a page with the name of a picture', '<!doctype html><script>1</script>', 'x.png', 'image/png'],
  ['a page with the name of a document', '<!doctype html><script>1</script>', 'x.pdf', 'application/pdf'],
  ['a script', 'alert(1)', 'x.js', 'text/javascript'],
])('%s is refused', async (_case, text, name, type) => {
  const { status, body } = await upload(bytes(text), name, type);
  expect(status).toBe(400);
  expect(body.error?.message).toBeTruthy();
});

test('what is larger than the limit is refused', async () => {
  const { status } = await upload(new Uint8Array(1_200_000), 'large.png', 'image/png');
  expect([400, 413]).toContain(status);
});

test('a body larger than the limit is refused', async () => {
  const { status } = await editor.post('/content-manager/collection-types/api::article.article', {
    lead: 'x'.repeat(3_000_000),
  });
  expect(status).toBe(413);
});

test('an image without words for it is kept as a draft and refused to the public', async () => {
  const image = (await upload(PIXEL, 'pixel.png', 'image/png')).body[0]?.id;
  const articles = content(editor, 'article');
  const photos = [{ image, caption: '图片说明', placement: 'achievements' }];
  const { documentId } = (await articles.create({ kind: 'follow-up', title: '图', photos })).body.data;
  const refused = await articles.publish(documentId);
  expect(refused.status).toBe(400);
  expect((refused.body as unknown as Refusal).error.details.errors?.[0]).toMatchObject({
    path: ['photos', 0, 'alt'],
    name: 'image-needs-alt',
  });

  await articles.update(documentId, { photos: [{ ...photos[0], alt: '一个像素' }] });
  expect((await articles.publish(documentId)).status).toBe(200);
  const one = await get<{ data: { photos: { alt: string; image: Upload }[] } }>(
    server.url,
    `/api/articles/${documentId}?populate[photos][populate][image][fields]=url`,
  );
  expect(one.body.data.photos[0]?.image.url).toMatch(/^\/uploads\//);
  expect(one.text).not.toMatch(/provider|folderPath|"hash"/);
  const all = await get<{ data: { photos: { image: object }[] } }>(
    server.url,
    `/api/articles/${documentId}?populate[photos][populate]=*`,
  );
  expect(Object.keys(all.body.data.photos[0]?.image ?? {})).toEqual(expect.not.arrayContaining(PRIVATE));
  const asked = await get(server.url, `/api/articles?populate[photos][populate][image][fields]=hash`);
  expect(asked.status).toBe(400);
  const tree = await get(server.url, '/api/reports/2023');
  expect(tree.text).not.toMatch(/provider|folderPath/);
  await editor.delete(`/upload/files/${image}`);
});
