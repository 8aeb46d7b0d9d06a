import inject from 'light-my-request';

import { ask } from '../support/cache/ask';
import { type SmallSite, startSmallSite } from '../support/cache/small-site';

let site: SmallSite;
/** What was made, in turn. */
let made: string[] = [];
/** Work that a reading waits for, when there is any. */
let meanwhile: (() => Promise<void>) | undefined;

const read = async (path: string): Promise<string> => {
  const { payload } = await inject((...given) => void site.server.emit('request', ...given), {
    url: path,
    headers: { host: 'inside' },
  });
  return payload;
};

const bodyOf = async (slug: string): Promise<string> => {
  const rows: { body: string }[] = await site.knex('pages').where({ slug }).select('body');
  await meanwhile?.();
  return rows[0]?.body ?? 'nothing';
};

/** `/page/…` reads `/…` through the server; `/of-parts/…` has what it reads kept as a part. */
const textAt = async (url: URL): Promise<string> => {
  const [, kind = '', name = ''] = url.pathname.split('/');
  if (kind === 'page') {
    const passedOn = ['?chance', '?past'].find((each) => each === url.search) ?? '';
    return `page of ${await read(`/${name}${passedOn}`)}`;
  }
  if (kind === 'of-parts') {
    const part = await site.front.parts.keep(`part ${name}`, async () => {
      made.push(`part ${name}`);
      if (url.searchParams.has('chance')) await site.knex.raw('select random() as number from pages');
      if (url.searchParams.has('fails')) throw new Error('as it was told to');
      return { texts: [await bodyOf(name)] };
    });
    part.texts.push(url.search);
    return `made of ${part.texts.join()}`;
  }
  if (url.searchParams.has('chance')) await site.knex.raw('select random() as number from pages');
  if (kind === 'busy') keepBusy();
  return bodyOf(kind);
};

beforeAll(async () => {
  site = await startSmallSite(async (_knex, request, response) => {
    const url = new URL(request.url ?? '', 'http://site');
    made.push(url.pathname);
    if (url.pathname === '/one' && url.searchParams.has('past')) {
      response.setHeader('expires', new Date(Date.now() - 1_000).toUTCString());
    }
    const text = await textAt(url).catch((error: unknown) => {
      response.statusCode = 500;
      return String(error);
    });
    response.end(text);
  });
  await site.knex('pages').insert(['one', 'two'].map((slug) => ({ slug, body: slug })));
});

afterAll(() => site?.stop());

beforeEach(() => {
  made = [];
  meanwhile = undefined;
  site.front.heard.everything();
});

const get = (path: string, headers: Record<string, string> = {}) => ask(site.url, path, headers);
const textOf = async (path: string): Promise<string> => (await get(path)).body.toString();
const write = (slug: string, body: string) => site.knex('pages').where({ slug }).update({ body });

/** As a database does that answers at once: nobody else has a turn meanwhile. */
const keepBusy = (): void => {
  const end = performance.now() + 10;
  while (performance.now() < end);
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Lets a reading wait in the middle until it is told to go on. */
const pause = () => {
  let go: () => void = () => undefined;
  let reached: () => void = () => undefined;
  const isReached = new Promise<void>((resolve) => (reached = resolve));
  const mayGo = new Promise<void>((resolve) => (go = resolve));
  meanwhile = () => {
    meanwhile = undefined;
    reached();
    return mayGo;
  };
  return { isReached, go };
};

describe.each([
  { of: 'an answer that is read through the server', path: '/page/one', inner: '/one', says: 'page of ' },
  { of: 'a part', path: '/of-parts/one', inner: 'part one', says: 'made of ' },
])('$of', ({ path, inner, says }) => {
  const timesMade = (): number => made.filter((each) => each === inner).length;

  test('is made once for all that are made of it, and they depend on it', async () => {
    for (const query of ['?a', '?b']) expect((await get(path + query)).xCache).toBe('miss');
    expect(timesMade()).toBe(1);
    await write('two', `not of ${says}`);
    for (const query of ['?a', '?b']) expect((await get(path + query)).xCache).toBe('hit');
    await write('one', `new ${says}`);
    for (const query of ['?a', '?b']) expect(await textOf(path + query)).toContain(`${says}new ${says}`);
    expect(timesMade()).toBe(2);
  });

  test('is shared by those who ask while it is made, and they depend on it', async () => {
    const { isReached, go } = pause();
    const first = get(`${path}?one-of`);
    await isReached;
    const second = get(`${path}?another`);
    while (made.filter((each) => each === path).length < 2) await turn();
    // By then it has asked for what the first one waits for.
    await turn();
    go();
    for (const { xCache } of await Promise.all([first, second])) expect(xCache).toBe('miss');
    expect(timesMade()).toBe(1);
    await write('one', `shared ${says}`);
    for (const query of ['?one-of', '?another'])
      expect(await textOf(path + query)).toContain(`shared ${says}`);
  });

  test('that changes while it is made is kept neither by itself nor in what is made of it', async () => {
    const { isReached, go } = pause();
    const old = get(path);
    await isReached;
    await write('one', `overtaking ${says}`);
    go();
    expect((await old).xCache).toBe('bypass; moved');
    expect(await textOf(path)).toContain(`overtaking ${says}`);
  });

  test('that was overtaken is not for whoever asks after that', async () => {
    const { isReached, go } = pause();
    const old = get(`${path}?one-of`);
    await isReached;
    await write('one', `later ${says}`);
    const late = get(`${path}?another`);
    while (made.filter((each) => each === path).length < 2) await turn();
    await turn();
    go();
    await old;
    expect((await late).body.toString()).toContain(`later ${says}`);
  });

  test('that is made while nobody knows what was committed is kept nowhere', async () => {
    const { isReached, go } = pause();
    const unsure = get(path);
    await isReached;
    site.hears = false;
    go();
    expect((await unsure).xCache).toBe('bypass; unsure');
    site.hears = true;
    await get(path);
    expect(timesMade()).toBe(2);
  });

  test('that nobody knows the end of makes what is made of it such too', async () => {
    for (let round = 0; round < 2; round += 1) {
      expect((await get(`${path}?chance`)).xCache).toBe('bypass; chance');
    }
  });
});

test('an answer is right no longer than what it was made of', async () => {
  expect((await get('/page/one?past')).xCache).toBe('bypass; expired');
  expect((await get('/page/two')).xCache).toBe('miss');
});

test('a part that fails is read again by whoever asks next', async () => {
  expect((await get('/of-parts/one?fails')).status).toBe(500);
  expect(await textOf('/of-parts/one')).toMatch(/^made of /);
});

test('whoever gets an answer of their own gets no part that is kept', async () => {
  await get('/of-parts/one');
  await get('/of-parts/one', { cookie: 'a=1' });
  expect(made.filter((each) => each === 'part one')).toHaveLength(2);
});

test('whoever is given a part may change it', async () => {
  await get('/of-parts/one?first');
  expect(await textOf('/of-parts/one?second')).not.toContain('first');
});

test('what is ready is given while much is still to be made', async () => {
  const answered: string[] = [];
  const askAtOnce = (paths: string[]) =>
    Promise.all(
      paths.map(async (path) => {
        await (await fetch(site.url + path)).text();
        answered.push(path);
      }),
    );
  const busy = Array.from({ length: 8 }, (_, index) => `/busy?${index}`);
  // Connections that are open already, so that all that is asked arrives in one turn.
  await askAtOnce([...busy, '/one']);
  site.front.heard.everything();
  await askAtOnce(['/one']);
  answered.length = 0;
  await askAtOnce([...busy, '/one']);
  expect(answered.indexOf('/one')).toBeLessThan(busy.length);
});
