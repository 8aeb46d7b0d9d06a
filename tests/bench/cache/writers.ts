import { hotAddressesOf } from './addresses';
import { editedBy, publish, saveDraft } from './edits';
import { type Readers, regularly, whileRead } from './readers';
import { readWell } from './read';
import { LOAD_SECONDS, READS_A_SECOND, WARM_UP_SECONDS } from './settings';
import type { Side, Sides } from './sides';
import { percentile, shown, spread } from './spread';
import type { Row } from './table';

const HITS_WHILE_TYPING = 0.999;
const P99_MS = 100;
const SAVES_A_SECOND = 10;

interface Watched extends Readers {
  /** How long each write took. */
  writes: number[];
}

/** What was answered from what is kept all along has hardly been made yet, and what is hardly run is slow. */
const MADE_BEFORE = 15;

const readDuring = async (
  side: Side,
  aSecond: number,
  write: (round: number) => Promise<number>,
): Promise<Watched> => {
  const addresses = await hotAddressesOf(side.url);
  for (let round = 0; round < MADE_BEFORE; round += 1) {
    await write(round);
    for (const address of addresses) await readWell(side.url + address);
  }
  await whileRead(side.url, addresses, regularly(aSecond, WARM_UP_SECONDS, write));
  let writes: number[] = [];
  const writing = regularly(aSecond, LOAD_SECONDS, write).then((taken) => {
    writes = taken;
  });
  return { ...(await whileRead(side.url, addresses, writing)), writes };
};

const during = `during ${READS_A_SECOND} reads a second`;
const shareOf = ({ hits, times }: Readers): number => hits / times.length;
const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
/** What was not kept most often, and how it came. */
const othersOf = ({ others }: Readers): string => {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  const most = [...counts].sort(([, one], [, other]) => other - one).slice(0, 3);
  return most.length > 0 ? `; no hits: ${most.map(([what, count]) => `${count} × ${what}`).join(', ')}` : '';
};

const saidOf = (readers: Readers): string =>
  `${percent(shareOf(readers))} of ${readers.times.length} reads were hits, 99th percentile ${shown(percentile(readers.times, 0.99))} ms`;

/** Reads while an editor types, and while something is published each second. */
export const writers = async ({ on }: Sides, tell: (row: Row) => void): Promise<void> => {
  const edited = await editedBy(on);
  const typing = await readDuring(on, SAVES_A_SECOND, (round) => {
    const document = edited[round % edited.length];
    return document ? saveDraft(on, document, round) : Promise.resolve(NaN);
  });
  tell({
    what: `an editor typing, ${SAVES_A_SECOND} drafts a second, ${during}`,
    measured: saidOf(typing),
    against: `${(typing.writes.length / LOAD_SECONDS).toFixed(1)} drafts saved a second, each in ${spread(typing.writes, 'ms')}${othersOf(typing)}`,
    limit: `≥ ${percent(HITS_WHILE_TYPING)} hits`,
    isMet: shareOf(typing) >= HITS_WHILE_TYPING,
  });
  for (const document of edited) {
    const publishing = await readDuring(on, 1, (round) => publish(on, document, round));
    const p99 = percentile(publishing.times, 0.99);
    tell({
      what: `a publish each second (${document.type}), ${during}`,
      measured: saidOf(publishing),
      against: `${publishing.writes.length} publishes, each in ${spread(publishing.writes, 'ms')}${othersOf(publishing)}`,
      limit: `99th percentile ≤ ${P99_MS} ms`,
      isMet: p99 <= P99_MS,
    });
  }
};
