import sharp from 'sharp';

import type { Panel, Refusal } from '../support/panel';
import { signIn } from '../support/people';
import { lyingPhoto, movingPicture, picture } from '../support/pictures';
import { PIXEL } from '../support/pixel';
import { withServer } from '../support/suite';

const server = withServer();

interface Format {
  url: string;
  width: number;
  height: number;
  mime: string;
}

interface Uploaded extends Format {
  id: number;
  formats: Record<string, Format> | null;
}

let editor: Panel;
const uploaded: number[] = [];

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
});

afterEach(async () => {
  for (const id of uploaded.splice(0)) await editor.delete(`/upload/files/${id}`);
});

type Bytes = Uint8Array<ArrayBuffer>;

const send = (path: string, bytes: Bytes, name: string, type: string) => {
  const form = new FormData();
  form.append('files', new Blob([bytes], { type }), name);
  return editor.post<(Uploaded[] | Uploaded) & { error?: Refusal['error'] }>(path, form);
};

const upload = async (bytes: Bytes, name: string, type: string): Promise<Uploaded> => {
  const { status, body } = await send('/upload', bytes, name, type);
  expect({ status, error: body.error }).toEqual({ status: 201, error: undefined });
  const [file] = body as Uploaded[];
  if (!file) throw new Error('Nothing was uploaded');
  uploaded.push(file.id);
  return file;
};

/** The versions made for readers, without the panel's own thumbnail. */
const formatsOf = (file: Uploaded) =>
  Object.fromEntries(Object.entries(file.formats ?? {}).filter(([key]) => key !== 'thumbnail'));

const sizesOf = (file: Uploaded) =>
  Object.fromEntries(
    Object.entries(formatsOf(file)).map(([key, { width, height }]) => [key, `${width}×${height}`]),
  );

const served = async (url: string) => {
  const response = await fetch(server.url + url);
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes };
};

describe('the versions of a picture', () => {
  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('of type %s are WebP in three widths', async (type) => {
    const file = await upload(await picture(2000, 1000, type), `wide.${type}`, `image/${type}`);
    expect([file.width, file.height]).toEqual([2000, 1000]);
    expect(sizesOf(file)).toEqual({ small: '480×240', medium: '960×480', large: '1600×800' });
    for (const { url, width, mime } of Object.values(formatsOf(file))) {
      const { status, headers, bytes } = await served(url);
      expect({ status, type: headers.get('content-type'), mime }).toEqual({
        status: 200,
        type: 'image/webp',
        mime: 'image/webp',
      });
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width });
    }
  });

  test.each([
    [1200, 900, { small: '480×360', medium: '960×720', large: '1200×900' }],
    [480, 640, { small: '480×640' }],
    [300, 200, { small: '300×200' }],
  ])('of %i × %i are never larger than it', async (width, height, sizes) => {
    const file = await upload(await picture(width, height, 'png'), 'small.png', 'image/png');
    expect(sizesOf(file)).toEqual(sizes);
  });

  test('of a photo that lies on its side stand upright', async () => {
    const file = await upload(await lyingPhoto(1200, 800), 'lying.jpg', 'image/jpeg');
    expect([file.width, file.height]).toEqual([800, 1200]);
    expect(sizesOf(file)).toEqual({ small: '480×720', medium: '800×1200' });
    const { bytes } = await served(file.url);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 800, height: 1200 });
  });

  test('of a moving picture move', async () => {
    const file = await upload(await movingPicture(600, 300, 3), 'moving.gif', 'image/gif');
    expect(sizesOf(file)).toEqual({ small: '480×240', medium: '600×300' });
    const { bytes } = await served(formatsOf(file).small?.url ?? '');
    expect((await sharp(bytes, { animated: true }).metadata()).pages).toBe(3);
  });

  test('of one pixel is one pixel', async () => {
    expect(sizesOf(await upload(PIXEL, 'pixel.png', 'image/png'))).toEqual({ small: '1×1' });
  });

  test('of a picture longer than WebP can be is cut to what it can', async () => {
    const file = await upload(await picture(40, 20_000, 'png'), 'long.png', 'image/png');
    expect(formatsOf(file).small?.height).toBe(16_383);
  });

  test('of a document do not exist', async () => {
    const pdf = new Uint8Array(Buffer.from('%PDF-1.4\n%%EOF\n'));
    expect((await upload(pdf, 'paper.pdf', 'application/pdf')).formats).toBeNull();
  });
});

describe('a broken picture', () => {
  const whole = () => picture(400, 300, 'png');

  test.each([
    ['that ends too early', async () => (await whole()).slice(0, 200)],
    ['that is only its first bytes', async () => (await whole()).slice(0, 32)],
    ['that is noise', async () => Uint8Array.from(await whole(), (byte, at) => (at > 60 ? 7 : byte))],
  ])('%s is refused', async (_case, make) => {
    const { status, body } = await send('/upload', await make(), 'broken.png', 'image/png');
    expect({ status, message: body.error?.message }).toEqual({
      status: 400,
      message: 'File is not a valid image',
    });
  });
});

test('with a picture its versions go', async () => {
  const file = await upload(await picture(1000, 500, 'jpeg'), 'gone.jpg', 'image/jpeg');
  const urls = [file.url, ...Object.values(file.formats ?? {}).map(({ url }) => url)];
  expect(urls).toHaveLength(5);
  await editor.delete(`/upload/files/${file.id}`);
  for (const url of urls) expect({ url, status: (await served(url)).status }).toEqual({ url, status: 404 });
});

test('with a picture that is replaced its versions are replaced, at addresses of their own', async () => {
  const before = await upload(await picture(1000, 500, 'jpeg'), 'before.jpg', 'image/jpeg');
  const bytes = await picture(700, 700, 'jpeg', '#a03030');
  const { status, body } = await send(`/upload?id=${before.id}`, bytes, 'after.jpg', 'image/jpeg');
  expect(status).toBe(200);
  const after = body as Uploaded;
  expect(sizesOf(after)).toEqual({ small: '480×480', medium: '700×700' });
  const now = Object.values(formatsOf(after)).map(({ url }) => url);
  for (const { url } of Object.values(formatsOf(before))) {
    expect(now).not.toContain(url);
    expect((await served(url)).status).toBe(404);
  }
  for (const url of now) expect((await served(url)).status).toBe(200);
});

test('a version may be kept for ever, its original must be asked for again', async () => {
  const file = await upload(await picture(600, 400, 'jpeg'), 'kept.jpg', 'image/jpeg');
  const version = await served(formatsOf(file).small?.url ?? '');
  expect(version.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const original = await served(file.url);
  expect(original.headers.get('cache-control')).toBe('public, no-cache');
  for (const { headers } of [version, original]) {
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
  const missing = await served((formatsOf(file).small?.url ?? '').replace('small_', 'small_x'));
  expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, null]);
});
