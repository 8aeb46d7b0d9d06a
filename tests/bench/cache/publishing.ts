import { median } from '../median';
import { editedBy, publish, wordsOf } from './edits';
import { readWell } from './read';
import { PUBLISHES } from './settings';
import { type Sides, turns } from './sides';
import { spread } from './spread';
import { type Row, times } from './table';

const LIMIT = 1.1;

/** How soon readers see what was published, and what the cache costs whoever publishes. */
export const publishing = async ({ on, off }: Sides, tell: (row: Row) => void): Promise<void> => {
  const [edited] = await editedBy(on);
  if (!edited) throw new Error('There is nothing to publish');
  const taken = { on: [] as number[], off: [] as number[] };
  const sides = [
    { side: on, into: taken.on },
    { side: off, into: taken.off },
  ];
  const seenAfter: number[] = [];
  let stale = 0;
  for (let round = 0; round <= PUBLISHES; round += 1) {
    // There is an answer to be stale.
    const address = `${on.url}${edited.list}/${edited.documentId}`;
    await readWell(address);
    for (const { side, into } of turns(sides, round)) {
      const ms = await publish(side, edited, round);
      if (round > 0) into.push(ms);
      if (side !== on) continue;
      const start = performance.now();
      while (!(await readWell(address)).body.includes(wordsOf(edited, round))) stale += 1;
      seenAfter.push(performance.now() - start);
    }
  }
  tell({
    what: 'publish: from its answer until a reader has read it',
    measured: spread(seenAfter, 'ms'),
    against: `${stale} stale reads in ${seenAfter.length} publishes`,
    limit: '0 stale',
    isMet: stale === 0,
  });
  const ratio = median(taken.on) / median(taken.off);
  tell({
    what: 'publish: the request itself',
    measured: spread(taken.on, 'ms'),
    against: `cache off: ${spread(taken.off, 'ms')}`,
    ratio: times(ratio),
    limit: `≤ ${times(LIMIT)}`,
    isMet: ratio <= LIMIT,
  });
};
