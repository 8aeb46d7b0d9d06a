import { setTimeout as after } from 'node:timers/promises';

import { verifyChain } from '../../src/publication/verify/chain';
import { changesSince, latestSeq } from '../support/changes';
import { content } from '../support/content';
import { IS_DEEP, runs } from '../support/deep';
import type { Panel } from '../support/panel';
import { signIn } from '../support/people';
import { seededRandom } from '../support/random';
import { connectTo } from '../support/record-connection';
import { type Server, startServer } from '../support/server';
import { readTwice, readView } from '../support/story/read-view';
import { draftUpdates, publishStory, tellStory, withdrawStory } from '../support/story/tell';
import { articleIn, rowsFor, type Story, type Version, viewOf } from '../support/story/versions';
import { seededDatabase, type TestDatabase } from '../support/template';

/** The same moments each time, unless others are asked for. */
const SEED = Number(process.env.KILL_SEED ?? 20230314);
const KILLS = Number(process.env.KILLS ?? runs(4, 50));

/** Every so manyth write to be killed withdraws the story instead. */
const WITHDRAW_EVERY = 4;

/** The last moments lie beyond the answer, as long as the publish takes as long as the one that was timed. */
const BEYOND = 1.25;

let database: TestDatabase;
let server: Server;
let editor: Panel;
let story: Story;

const start = async (): Promise<void> => {
  server = await startServer({ database: database.environment });
  editor = await signIn(server.url, 'editor');
};

beforeAll(async () => {
  database = await seededDatabase();
  await start();
  story = await tellStory(editor);
});

afterAll(async () => {
  await server?.stop();
  await database?.drop();
});

const timeOf = async (work: Promise<void>): Promise<number> => {
  const begin = process.hrtime.bigint();
  await work;
  return Number(process.hrtime.bigint() - begin) / 1e6;
};

/** What is public, which version the draft of the article has, and how long a publish takes. */
interface State {
  shown: Version;
  draft: number;
  duration: number;
}

/** Publishes once to the end, on a server as fresh as those to be killed. */
const rehearse = async (): Promise<State> => {
  await publishStory(editor, story, 0);
  await server.kill();
  await start();
  await draftUpdates(editor, story, 1);
  return { shown: 1, draft: 1, duration: await timeOf(publishStory(editor, story, 1)) };
};

/** One in each part of the way, in any order: few kills, too, then fall early and late. */
const momentsOf = (random: () => number): number[] =>
  Array.from({ length: KILLS }, (_, part) => ({ moment: (part + random()) / KILLS, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ moment }) => moment);

const readDraft = async (): Promise<unknown> =>
  (await content(editor, 'article').read(story.article)).body.data.title;

const verify = async (): Promise<void> => {
  const connection = connectTo(database.environment);
  const rows = await latestSeq(server.url);
  expect(await verifyChain(connection)).toEqual({ rows });
  await connection.destroy();
  const { now, recorded } = await readTwice(server.url);
  expect(now).toEqual(recorded);
};

/**
 * Kills the server in the middle of going to another version, and starts it again.
 * @returns whether it got there
 */
const killOnTheWay = async (state: State, next: Version, moment: number): Promise<boolean> => {
  const before = await latestSeq(server.url);
  const write = next === null ? withdrawStory(editor, story) : publishStory(editor, story, next);
  const answered = write.then(
    () => true,
    () => false,
  );
  await after(moment * BEYOND * state.duration);
  await server.kill();
  const isAnswered = await answered;
  await start();

  const rows = await changesSince(server.url, before);
  const isThere = rows.length > 0;
  if (isAnswered) expect(isThere).toBe(true);
  const shown = isThere ? next : state.shown;
  expect(await readView(server.url, story, [state.shown, next])).toEqual(viewOf(shown));
  const said = rows.map(({ action, type, locale }) => `${action} ${type} ${locale}`);
  expect(said.sort()).toEqual(isThere ? rowsFor(next) : []);
  expect(new Set(rows.map(({ at }) => at)).size).toBe(isThere ? 1 : 0);
  const draft = isThere ? (next ?? state.draft) : state.draft;
  expect(await readDraft()).toBe(articleIn(draft).title);
  await verify();
  return isThere;
};

test(`a server killed while it publishes leaves the old or the new, whole (KILL_SEED=${SEED})`, async () => {
  const state = await rehearse();
  let committed = 0;
  for (const [kill, moment] of momentsOf(seededRandom(SEED)).entries()) {
    const next = kill % WITHDRAW_EVERY === WITHDRAW_EVERY - 1 ? null : kill + 2;
    if (state.shown === null) {
      await draftUpdates(editor, story, state.draft);
      await publishStory(editor, story, state.draft);
      state.shown = state.draft;
    }
    if (next !== null) await draftUpdates(editor, story, next);
    if (!(await killOnTheWay(state, next, moment))) continue;
    committed += 1;
    state.shown = next;
    state.draft = next ?? state.draft;
  }
  const took = `a publish takes ${Math.round(state.duration)} ms`;
  console.log(
    `${ENGINE}, KILL_SEED=${SEED}: killed ${KILLS - committed} × before the commit, ${committed} × after; ${took}`,
  );
  if (IS_DEEP) expect(Math.min(committed, KILLS - committed)).toBeGreaterThan(0);
});
