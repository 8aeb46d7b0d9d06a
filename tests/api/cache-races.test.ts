import { ask } from '../support/cache/ask';
import { content } from '../support/content';
import { IS_DEEP, runs } from '../support/deep';
import { type Panel } from '../support/panel';
import { documentIdOf } from '../support/content';
import { signIn } from '../support/people';
import { withServer } from '../support/suite';

const RACES = Number(process.env.CACHE_RACES ?? runs(20, 2000));
const READERS = 64;

const server = withServer();

let editor: Panel;
let measure: string;

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
  measure = await documentIdOf(editor, 'measure', 'industrial-clusters');
});

const PATHS = ['/zh/measures/industrial-clusters', '/api/measures', '/api/reports/2023'];

/** In which race what is read was written. */
const versionIn = (body: Buffer): number => Number(/第(\d+)稿/.exec(body.toString('utf8'))?.[1] ?? 0);

test('whoever asks after the writer was answered gets what was written', async () => {
  let race = 0;
  // The race of which the writer has got the answer.
  let written = 0;
  let isOver = false;
  const stale: string[] = [];
  const outcomes = new Map<string, number>();
  const read = async (path: string): Promise<void> => {
    const atLeast = written;
    const { body, xCache } = await ask(server.url, path);
    outcomes.set(xCache, (outcomes.get(xCache) ?? 0) + 1);
    const version = versionIn(body);
    if (version < atLeast) stale.push(`${path}: ${version} when ${atLeast} was written (${xCache})`);
  };
  const readers = Array.from({ length: READERS }, async (_, number) => {
    while (!isOver) await read(PATHS[number % PATHS.length] ?? '');
  });
  while (race < RACES) {
    race += 1;
    const { status } = await content(editor, 'measure').publish(measure, { title: `题目第${race}稿` });
    expect(status).toBe(200);
    written = race;
    // At once, before any reader has come round.
    await Promise.all(PATHS.map(read));
  }
  isOver = true;
  await Promise.all(readers);
  expect(stale).toEqual([]);
  expect(outcomes.get('hit')).toBeGreaterThan(RACES);
  if (IS_DEEP) process.stdout.write(`${ENGINE}: ${RACES} races, ${JSON.stringify([...outcomes])}\n`);
});
