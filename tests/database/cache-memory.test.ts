import { ask } from '../support/cache/ask';
import { type SmallSite, startSmallSite } from '../support/cache/small-site';
import { IS_DEEP, runs } from '../support/deep';

const ADDRESSES = Number(process.env.CACHE_ADDRESSES ?? runs(3_000, 1_000_000));
const BYTES = 2 * 1024 * 1024;
const AT_ONCE = 32;
const HOT = ['/one', '/two', '/three'];

let site: SmallSite;

beforeAll(async () => {
  site = await startSmallSite(async (knex, request, response) => {
    const [page] = await knex<{ id: number; body: string }>('pages').where({ id: 1 }).select('body');
    response.end(`${request.url} ${page?.body}`);
  }, BYTES);
  await site.knex('pages').insert({ body: 'x'.repeat(2_048) });
});

afterAll(() => site?.stop());

const xCacheOf = async (path: string): Promise<string> => (await ask(site.url, path)).xCache;

test('addresses that nobody asked for before take no more memory than there is for them, and push out none that are asked for often', async () => {
  for (const path of [...HOT, ...HOT]) await xCacheOf(path);
  let number = 0;
  let most = 0;
  const askOthers = async (): Promise<void> => {
    while (number < ADDRESSES) {
      number += 1;
      await xCacheOf(`/?nobody=${number}`);
      most = Math.max(most, site.front.answers.bytes);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOthers));
  for (const path of HOT) expect([path, await xCacheOf(path)]).toEqual([path, 'hit']);
  expect(await xCacheOf('/?nobody=1')).toBe('miss');
  expect(await xCacheOf(`/?nobody=${ADDRESSES}`)).toBe('hit');
  expect(most).toBeLessThanOrEqual(BYTES);
  // It was full, so that something had to go.
  expect(most).toBeGreaterThan(BYTES / 10);
  if (IS_DEEP) {
    const { heapUsed, external } = process.memoryUsage();
    const megabytes = Math.round((heapUsed + external) / 2 ** 20);
    process.stdout.write(
      `${ADDRESSES} addresses, ${most} bytes kept at most, ${megabytes} MB in the process\n`,
    );
  }
});

test('what they were kept by is forgotten with them', async () => {
  await site.knex('pages').where({ id: 1 }).update({ body: 'other' });
  expect(await xCacheOf('/one')).toBe('miss');
  expect(site.front.answers.size).toBe(1);
});
