import fc from 'fast-check';

import { IS_DEEP, runs } from '../support/deep';
import { doStep } from '../support/record-model/do-step';
import { MET_BEFORE } from '../support/record-model/met-before';
import { Office } from '../support/record-model/office';
import { Past } from '../support/record-model/past';
import { presentBoth } from '../support/record-model/present';
import { RecordReader } from '../support/record-model/record-reader';
import { life, type Step } from '../support/record-model/steps';
import { openStored, type Stored } from '../support/record-model/stored';
import { Walk } from '../support/record-model/walk';
import { seededDatabase, type TestDatabase } from '../support/template';

/** The same sequences each time, unless others are asked for. */
const SEED = Number(process.env.RECORD_SEED ?? 20230314);
const SEQUENCES = Number(process.env.RECORD_SEQUENCES ?? runs(8, 2000));
const LONGEST = 16;

/** Sequences that run side by side, so that one reads the record while another writes it. */
const LANES = 2;

/** How often the server is started again, in the middle of a sequence, and what was read is kept to the end. */
const [RESTART_EVERY, KEEP_EVERY] = IS_DEEP ? [400, 40] : [9, 4];

let database: TestDatabase;
let office: Office;
let stored: Stored;
let reader: RecordReader;

const counts = { sequences: 0, steps: 0 };
const tally = new Map<string, number>();
const kept: Past[] = [];

beforeAll(async () => {
  database = await seededDatabase();
  office = await Office.open(database);
  stored = await openStored(database);
  reader = new RecordReader(() => office.url, stored);
  await reader.readOn();
});

afterAll(async () => {
  await stored?.close();
  await office?.close();
  await database?.drop();
});

/** Leads one sequence through the server and the model, and holds the one against the other after each step. */
const live = async (steps: Step[]): Promise<void> => {
  const walk = new Walk(office, reader, tally);
  const past = new Past(() => office.url);
  counts.sequences += 1;
  if (counts.sequences % KEEP_EVERY === 0) kept.push(past);
  const restartsAt = counts.sequences % RESTART_EVERY === 0 ? Math.floor(steps.length / 2) : -1;

  for (const [index, step] of steps.entries()) {
    if (index === restartsAt) await office.restart();
    await office.work(async () => {
      await doStep(walk, step);
      await walk.compare();
      const moment = walk.latestMoment;
      if (index % 6 === 5 && moment) await past.remember(walk.world, moment);
    });
    counts.steps += 1;
  }
  await office.work(async () => {
    await walk.compare(true);
    await walk.compareGone();
    await past.compare();
  });
};

const report = (started: number): string =>
  [
    `seed ${SEED}: ${counts.sequences} sequences, ${counts.steps} steps, ${reader.rows.length} rows`,
    `${Math.round((Date.now() - started) / 1000)} s`,
    ...[...tally].sort(([, one], [, other]) => other - one).map(([what, times]) => `${times} × ${what}`),
  ].join('\n');

test('whatever editors do, the public sees it, and the record tells it all', async () => {
  const started = Date.now();
  const lanes = Array.from({ length: LANES }, (_, lane) => ({
    seed: SEED + lane,
    numRuns: Math.ceil(SEQUENCES / LANES),
    examples: lane === 0 ? MET_BEFORE.map((steps): [Step[]] => [steps]) : [],
  }));
  await Promise.all(lanes.map((lane) => fc.assert(fc.asyncProperty(life(LONGEST), live), lane)));
  if (IS_DEEP) process.stdout.write(`${report(started)}\n`);
});

test('what was read at a moment is read as of it, also after all that came later', async () => {
  expect(kept.length).toBeGreaterThan(0);
  for (const past of kept) await past.compare();
});

test('the record replayed from its first row tells what is public now', async () => {
  const replay = new RecordReader(() => office.url, undefined);
  await replay.readOn();
  expect(replay.rows.map(({ digest }) => digest)).toEqual(reader.rows.map(({ digest }) => digest));
  const [byRows, byLists] = await presentBoth(office.url, replay.rows);
  expect(byRows).toEqual(byLists);
});
