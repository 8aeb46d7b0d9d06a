import { ask } from '../support/cache/ask';
import { content, documentIdOf } from '../support/content';
import { freePort } from '../support/free-port';
import { signIn } from '../support/people';
import { type Server, startServer } from '../support/server';
import { seededDatabase, type TestDatabase } from '../support/template';

let database: TestDatabase;
let server: Server;
let shown: string;
let port: number;

beforeAll(async () => {
  port = await freePort();
  shown = `http://127.0.0.1:${port}`;
  database = await seededDatabase();
  server = await startServer({
    database: database.environment,
    environment: { METRICS_PORT: String(port), CACHE_MB: '16' },
  });
});

afterAll(async () => {
  await server?.stop();
  await database?.drop();
});

const textOf = async (): Promise<string> => (await ask(shown, '/metrics')).body.toString('utf8');

/** The value of a line such as `http_cache_requests_total{outcome="hit"}`; nothing that is not there was counted. */
const figureIn = (text: string, name: string): number => {
  const line = text.split('\n').find((each) => each.startsWith(`${name} `));
  return Number(line?.slice(name.length + 1) ?? 0);
};

const OUTCOMES = ['hit', 'miss', 'credentials', 'method'];

const requestsIn = (text: string) =>
  Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, figureIn(text, `http_cache_requests_total{outcome="${outcome}"}`)]),
  );

test('each answer is counted by what it was answered from, with its time', async () => {
  const before = requestsIn(await textOf());
  await ask(server.url, '/api/targets');
  for (let time = 0; time < 3; time += 1) await ask(server.url, '/api/targets');
  await ask(server.url, '/api/targets', { authorization: 'Bearer nobody' });
  await ask(server.url, '/api/targets', {}, 'DELETE');
  const text = await textOf();
  const after = requestsIn(text);
  expect(OUTCOMES.map((outcome) => (after[outcome] ?? 0) - (before[outcome] ?? 0))).toEqual([3, 1, 1, 1]);

  const timed = (outcome: string) => figureIn(text, `http_cache_answer_seconds_count{outcome="${outcome}"}`);
  expect([timed('hit'), timed('miss')]).toEqual([after.hit, after.miss]);
  expect(timed('bypass')).toBeGreaterThanOrEqual(2);
  const quick = figureIn(text, 'http_cache_answer_seconds_bucket{le="0.01",outcome="hit"}');
  expect(quick).toBeGreaterThan(0);
  expect(figureIn(text, 'http_cache_answer_seconds_sum{outcome="miss"}')).toBeGreaterThan(0);
});

test('what is kept, what it takes and what was forgotten is shown', async () => {
  await ask(server.url, '/api/projects');
  const text = await textOf();
  expect(figureIn(text, 'http_cache_answers')).toBeGreaterThan(0);
  expect(figureIn(text, 'http_cache_bytes')).toBeGreaterThan(figureIn(text, 'http_cache_answers') * 100);
  expect(figureIn(text, 'http_cache_limit_bytes')).toBe(16 * 1024 * 1024);
  expect(figureIn(text, 'http_cache_sure')).toBe(1);
  expect(figureIn(text, 'process_resident_memory_bytes')).toBeGreaterThan(0);
});

test('a publication is one that was heard of, and what it made wrong was forgotten', async () => {
  const editor = await signIn(server.url, 'editor');
  const measure = await documentIdOf(editor, 'measure', 'industrial-clusters');
  await ask(server.url, '/api/measures');
  const before = await textOf();
  expect((await content(editor, 'measure').publish(measure, { title: '新的题目' })).status).toBe(200);
  const after = await textOf();
  const more = (name: string) => figureIn(after, name) - figureIn(before, name);
  expect(more('http_cache_changes_total')).toBeGreaterThan(0);
  expect(more('http_cache_forgotten_total')).toBeGreaterThan(0);
});

test('it is Prometheus who is answered, and only where it asks', async () => {
  const { status, headers } = await ask(shown, '/metrics');
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
  expect((await ask(shown, '/')).status).toBe(404);
  expect((await ask(shown, '/api/targets')).status).toBe(404);
  expect((await ask(shown, '/metrics', {}, 'POST')).status).toBe(404);
});

test('nothing of it is on the public port', async () => {
  const { status, body } = await ask(server.url, '/metrics');
  expect(status).toBe(404);
  expect(body.toString('utf8')).not.toContain('http_cache');
});

test('with the server it ends, and without a port there is none', async () => {
  await server.stop();
  await expect(ask(shown, '/metrics')).rejects.toThrow('ECONNREFUSED');
  server = await startServer({ database: database.environment });
  expect((await ask(server.url, '/api/targets')).status).toBe(200);
  await expect(ask(shown, '/metrics')).rejects.toThrow('ECONNREFUSED');
});
