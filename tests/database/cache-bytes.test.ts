import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

import { type SmallSite, startSmallSite } from '../support/cache/small-site';

const LARGE = 3 * 1024 * 1024;

let site: SmallSite;

beforeAll(async () => {
  site = await startSmallSite(
    async (knex, request, response) => {
      const [page] = await knex<{ slug: string; body: string }>('pages')
        .where({ slug: 'one' })
        .select('body');
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end(request.url === '/large' ? '文'.repeat(LARGE / 3) : `${request.url} ${page?.body}`);
    },
    64 * 1024 * 1024,
  );
  await site.knex('pages').insert({ slug: 'one', body: '正文' });
});

afterAll(() => site?.stop());

const asked = (line: string, ...headers: string[]): string =>
  [`${line} HTTP/1.1`, 'Host: report.example.org', ...headers, '', ''].join('\r\n');

const open = async (): Promise<Socket> => {
  const socket = connect(Number(new URL(site.url).port), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
};

/** Everything that comes on a connection until the server ends it, which the last request asks for. */
const bytesFor = async (requests: string): Promise<string> => {
  const socket = await open();
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.write(requests);
  await once(socket, 'end');
  return Buffer.concat(chunks).toString('latin1');
};

const ofTheMoment = (bytes: string): string =>
  bytes.replace(/x-cache: \w+/g, 'x-cache: …').replace(/Date: [^\r]+ GMT/g, 'Date: …');

const LAST = asked('HEAD /one', 'Connection: close');

const answersIn = (bytes: string): string[] => bytes.split(/(?=HTTP\/1\.1 \d{3} )/);

test.each(['GET', 'HEAD'])(
  'what is kept is sent (%s) in the bytes in which Node sent it first',
  async (method) => {
    site.front.heard.everything();
    const [made = '', kept, again] = answersIn(await bytesFor(asked(`${method} /one`).repeat(3) + LAST));
    expect(made).toContain('x-cache: miss\r\nDate: ');
    expect(made).toContain('GMT\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\n');
    expect(kept).toContain('x-cache: hit');
    expect([kept, again].map((bytes) => ofTheMoment(bytes ?? ''))).toEqual([
      ofTheMoment(made),
      ofTheMoment(made),
    ]);
  },
);

test('whoever has it already gets the head that Node would have sent', async () => {
  const [made = ''] = answersIn(await bytesFor(asked('GET /one') + LAST));
  const etag = /etag: (\S+)/.exec(made)?.[1];
  const again = asked('GET /one', `If-None-Match: ${etag}`);
  const [kept = ''] = answersIn(await bytesFor(again + LAST));
  site.front.heard.everything();
  const [madeAnew = ''] = answersIn(await bytesFor(again + LAST));
  expect(kept).toMatch(/^HTTP\/1\.1 304 Not Modified\r\n[^]*x-cache: hit/);
  expect(madeAnew).toContain('x-cache: miss');
  expect(ofTheMoment(kept)).toBe(ofTheMoment(madeAnew));
});

test('questions that come at once are answered in their order, whatever each is answered from', async () => {
  await bytesFor(asked('GET /one') + LAST);
  const paths = ['/one', '/new', '/one', '/one', '/newer', '/new', '/one'];
  const answers = answersIn(await bytesFor(paths.map((path) => asked(`GET ${path}`)).join('') + LAST));
  expect(answers.map((bytes) => /\r\n\r\n(\S*)/.exec(bytes)?.[1])).toEqual([...paths, '']);
  expect(answers.map((bytes) => /x-cache: (\w+)/.exec(bytes)?.[1])).toEqual([
    'hit',
    'miss',
    'hit',
    'hit',
    'miss',
    'hit',
    'hit',
    'hit',
  ]);
});

test('whoever wants the connection closed after it is told so, and it is', async () => {
  await bytesFor(asked('GET /one') + LAST);
  const bytes = await bytesFor(asked('GET /one', 'Connection: close'));
  expect(bytes).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*x-cache: hit[^]*\r\nConnection: close\r\n\r\n/);
  const old = await bytesFor('GET /one HTTP/1.0\r\nHost: report.example.org\r\n\r\n');
  expect(old).toMatch(/x-cache: hit[^]*Connection: close\r\n\r\n\/one/);
});

test('whoever reads slowly gets all of it, and holds up nobody else', async () => {
  await bytesFor(asked('GET /large') + LAST);
  const slow = await open();
  slow.write(asked('GET /large').repeat(4) + LAST);
  await once(slow, 'readable');
  // It has begun to come, and is too much for the connection: meanwhile others are answered, of another second too.
  const other = await bytesFor(asked('GET /large').repeat(2) + LAST);
  expect(other.length).toBeGreaterThan(2 * LARGE);
  const chunks: Buffer[] = [];
  for await (const chunk of slow as AsyncIterable<Buffer>) chunks.push(chunk);
  const answers = answersIn(Buffer.concat(chunks).toString('latin1'));
  const body = Buffer.from('文'.repeat(LARGE / 3)).toString('latin1');
  expect(answers.map((bytes) => bytes.slice(bytes.indexOf('\r\n\r\n') + 4) === body)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});

test('a question with a body of its own leaves the next one on the connection as it is', async () => {
  await bytesFor(asked('GET /one') + LAST);
  const withBody = `${asked('GET /one', 'Content-Length: 5')}hello`;
  const answers = answersIn(await bytesFor(withBody + asked('GET /one') + LAST));
  expect(answers.map((bytes) => bytes.slice(0, 15))).toEqual(Array(3).fill('HTTP/1.1 200 OK'));
});
