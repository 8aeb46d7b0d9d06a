import { Turns } from '../../../src/cache/front/turns';

/** Works that are begun and not done yet, and the most of them that there ever were at a time. */
const startWorks = (turns: Turns, count: number) => {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  for (let number = 0; number < count; number += 1) {
    turns.begin((done) => {
      begun.push(number);
      ends.push(done);
    });
  }
  return { begun, ends };
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('so many go on at a time, in the order in which they came', async () => {
  const { begun, ends } = startWorks(new Turns(2), 5);
  expect(begun).toEqual([]);
  await turn();
  expect(begun).toEqual([0, 1]);
  await turn();
  expect(begun).toEqual([0, 1]);
  ends[1]?.();
  await turn();
  expect(begun).toEqual([0, 1, 2]);
  // To be done twice is to be done.
  ends[1]?.();
  await turn();
  expect(begun).toEqual([0, 1, 2]);
});

test('whoever takes long holds up nobody for ever', async () => {
  const begun = await new Promise<string[]>((resolve) => {
    const turns = new Turns(1);
    const names: string[] = [];
    turns.begin(() => names.push('waits for something else'));
    turns.begin(() => resolve([...names, 'next']));
  });
  expect(begun).toEqual(['waits for something else', 'next']);
});

test('works that are done as soon as they are begun leave it quiet, and room for others', async () => {
  const turns = new Turns(2);
  for (let number = 0; number < 5; number += 1) turns.begin((done) => done());
  for (let step = 0; step < 5; step += 1) await turn();
  let isQuiet = false;
  void turns.quiet().then(() => (isQuiet = true));
  for (let step = 0; step < 3; step += 1) await turn();
  expect(isQuiet).toBe(true);
  const { begun } = startWorks(turns, 3);
  await turn();
  expect(begun).toEqual([0, 1]);
});

test('it is quiet when nobody waits any more', async () => {
  const turns = new Turns(1);
  const { ends } = startWorks(turns, 2);
  let isQuiet = false;
  const quiet = turns.quiet().then(() => (isQuiet = true));
  await turn();
  ends[0]?.();
  await turn();
  await turn();
  expect(isQuiet).toBe(false);
  ends[1]?.();
  await quiet;
});
