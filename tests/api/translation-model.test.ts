import fc from 'fast-check';

import { content } from '../support/content';
import { IS_DEEP, runs } from '../support/deep';
import type { Panel } from '../support/panel';
import { signIn } from '../support/people';
import { withServer } from '../support/suite';
import { Case } from '../support/translation/case';
import { Model } from '../support/translation/model';

/** The same stories each time, unless others are asked for. */
const SEED = Number(process.env.TRANSLATION_SEED ?? 20230314);
const STORIES = Number(process.env.TRANSLATION_STORIES ?? runs(8, 1000));
const LONGEST = 16;

const WORDS = ['A', 'B', 'C'];
const STEPS = [
  ...WORDS.flatMap((words) => [`zh=${words}`, `en=${words}`]),
  ...['ZH', 'ZH', 'ZH*', 'ZH~', 'EN', 'EN', 'EN*', 'EN~', 'BOTH', 'EN@', 'EN@', 'seen', 'seen'],
  ...['-ZH', '-EN', 'zh<', 'en<', 'figure', 'other'],
];

/** Meets every state, however few stories are drawn. */
const THROUGH_ALL = ['zh=B', 'ZH', 'en=B', 'EN', 'zh=C', 'ZH', 'seen'];

const server = withServer();

let editor: Panel;
let theme: string;

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
  theme = (await content(editor, 'theme').list()).body.results[0]?.documentId ?? '';
});

const met = new Map<string, number>();

/** Takes each step on the server and in the model; they agree after each. */
const live = async (steps: string[]): Promise<void> => {
  const [told, model] = [new Case(editor, theme), new Model('A')];
  await told.tell('zh=A');
  const story = ['zh=A'];
  for (const step of steps) {
    if (!model.take(step)) continue;
    story.push(step);
    await told.tell(step);
    const state = await told.state();
    if (state !== model.state) throw new Error(`${story.join(' ')} → ${state} and not ${model.state}`);
    met.set(state, (met.get(state) ?? 0) + 1);
  }
};

test('no story makes a translation falsely outdated, and none falsely current', async () => {
  const stories = fc.array(fc.constantFrom(...STEPS), { minLength: 4, maxLength: LONGEST });
  const drawn = { seed: SEED, numRuns: STORIES, examples: [[THROUGH_ALL] as [string[]]] };
  await fc.assert(fc.asyncProperty(stories, live), drawn);
  for (const state of ['private', 'missing', 'draft', 'current', 'outdated']) {
    expect([state, met.get(state)]).toEqual([state, expect.any(Number)]);
  }
  if (IS_DEEP) process.stdout.write(`seed ${SEED}: ${STORIES} stories, ${JSON.stringify([...met])}\n`);
});
