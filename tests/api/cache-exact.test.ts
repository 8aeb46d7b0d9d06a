import { ADDRESSES, entryAddresses } from '../support/cache/addresses';
import { ask, comparable } from '../support/cache/ask';
import { type Nodes, startNodes } from '../support/cache/nodes';
import { OPERATIONS, type Writers } from '../support/cache/operations';
import { content, documentIdOf } from '../support/content';
import { IS_DEEP, runs } from '../support/deep';
import { signIn } from '../support/people';
import { randomOf } from '../support/random';

/** The same operations each time, unless others are asked for. */
const SEED = Number(process.env.CACHE_SEED ?? 20231123);
/** After each kind of operation once. */
const MORE = Number(process.env.CACHE_OPERATIONS ?? runs(4, 1500));
/** Of all addresses, after each operation: what is wrong at another is wrong after the next one too. */
const LOOKED_AT = runs(8, 24);
/** After so many operations at all of them. */
const ALL_AFTER = 10;

const TYPES = ['article', 'achievement', 'project', 'honor', 'target', 'measure'];

let nodes: Nodes;
let writers: Writers;
let addresses: string[];

const tokenOf = async ({ admin }: Pick<Writers, 'admin'>): Promise<string> => {
  const token = { name: 'exact', description: '', type: 'full-access', lifespan: null };
  return (await admin.post<{ data: { accessKey: string } }>('/admin/api-tokens', token)).body.data.accessKey;
};

beforeAll(async () => {
  nodes = await startNodes(2);
  const url = nodes.keeping[0]?.url ?? '';
  const [editor, admin] = [await signIn(url, 'editor'), await signIn(url, 'admin')];
  writers = {
    url,
    editor,
    admin,
    environment: nodes.database.environment,
    token: await tokenOf({ admin }),
    random: randomOf(SEED),
    files: [],
  };
  addresses = [...ADDRESSES, ...(await entryAddresses(editor, TYPES))];
});

afterAll(() => nodes?.stop());

/** What each address is answered from, at a node. */
const outcomes = new Map<string, number>();

/** As browsers, programs and pages of other sites ask: an address always in the same way. */
const HEADERS: Record<string, string>[] = [
  {},
  { 'accept-encoding': 'gzip, deflate, br, zstd' },
  { 'accept-encoding': 'gzip' },
  { origin: 'https://other.example.org' },
];
const headersFor = (path: string) => HEADERS[path.length % HEADERS.length];

const TRIES = 10;

let taken = 0;

const drawn = (): string[] => {
  taken += 1;
  return IS_DEEP && taken % ALL_AFTER === 0
    ? addresses
    : Array.from({ length: LOOKED_AT }, () => writers.random.of(addresses));
};

/** What the node without a cache answers, until something else is written. */
const said = new Map<string, Promise<string>>();

const saidAt = (path: string): Promise<string> => {
  const known =
    said.get(path) ??
    ask(nodes.asking.url, path, headersFor(path)).then((asked) => JSON.stringify(comparable(asked)));
  said.set(path, known);
  return known;
};

/** @returns the addresses at which something was kept that is not what the database says */
const staleAt = async (base: string, paths: string[]): Promise<string[]> => {
  const stale = await Promise.all(
    paths.map(async (path) => {
      const kept = await ask(base, path, headersFor(path));
      outcomes.set(kept.xCache, (outcomes.get(kept.xCache) ?? 0) + 1);
      if (kept.xCache !== 'hit') return [];
      return JSON.stringify(comparable(kept)) === (await saidAt(path)) ? [] : [path];
    }),
  );
  return stale.flat();
};

/** Other nodes hear of it a moment later. */
const settle = async (base: string, paths: string[]): Promise<string[]> => {
  const began = performance.now();
  let stale = await staleAt(base, paths);
  while (stale.length > 0 && performance.now() - began < 5_000) stale = await staleAt(base, stale);
  return stale;
};

const done = new Map<string, number>();

const take = async (name: string): Promise<void> => {
  const [first, ...others] = nodes.keeping;
  const isDone = await OPERATIONS[name]?.(writers);
  said.clear();
  if (isDone) done.set(name, (done.get(name) ?? 0) + 1);
  const paths = drawn();
  expect([name, await staleAt(first?.url ?? '', paths)]).toEqual([name, []]);
  for (const other of others) expect([name, await settle(other.url, paths)]).toEqual([name, []]);
};

test('whatever is written, in whatever way, no answer that is kept differs from what the database says', async () => {
  for (const { url } of nodes.keeping) await staleAt(url, addresses);
  const names = Object.keys(OPERATIONS);
  // Where what is drawn gives nothing to do, something else is drawn.
  for (const name of names) {
    for (let tries = 0; tries < TRIES && !done.has(name); tries += 1) await take(name);
  }
  expect(names.filter((name) => !done.has(name))).toEqual([]);
  for (let number = 0; number < MORE; number += 1) await take(writers.random.of(names));
  // Had nothing been kept, nothing would have been shown.
  expect(outcomes.get('hit')).toBeGreaterThan(names.length * 3);
  if (IS_DEEP) {
    process.stdout.write(
      `${ENGINE}, seed ${SEED}: ${JSON.stringify([...done])}\n${JSON.stringify([...outcomes])}\n`,
    );
  }
});

const PUBLICATIONS = runs(10, 300);

/** How long after the writer's answer another node still answers what it kept. */
const heardAfter = async (text: string): Promise<number> => {
  const other = nodes.keeping[1]?.url ?? '';
  const began = performance.now();
  while (!(await ask(other, '/api/measures')).body.includes(text)) {
    if (performance.now() - began > 5_000) throw new Error(`${text} is not heard of`);
  }
  return performance.now() - began;
};

test('another node hears of it', async () => {
  const { editor } = writers;
  const measure = await documentIdOf(editor, 'measure', 'industrial-clusters');
  const waits: number[] = [];
  for (let number = 1; number <= PUBLICATIONS; number += 1) {
    const title = `第${number}次另说`;
    expect((await content(editor, 'measure').publish(measure, { title })).status).toBe(200);
    waits.push(await heardAfter(title));
  }
  const [median, worst] = [0.5, 1].map(
    (part) => waits.sort((a, b) => a - b)[Math.ceil(part * waits.length) - 1],
  );
  process.stdout.write(
    `${ENGINE}: another node answers what was published ${median?.toFixed(1)} ms after the writer was answered (median of ${PUBLICATIONS}, its own time to make it included), ${worst?.toFixed(1)} ms at most\n`,
  );
});
