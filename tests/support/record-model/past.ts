import { canonicalText } from '../../../src/domain/snapshot';
import { LOCALES } from '../../../src/domain/vocabulary';
import { get } from '../rest';
import { readEntries } from './public-view';
import { MODELLED, SHAPES } from './shapes';
import { docsOf, type World } from './world';

/** Reads that were made once, to be made again as of their moment. */
interface Then {
  moment: string;
  answers: { read: (asOf: string) => Promise<string>; answer: string }[];
}

type Entry = Record<string, unknown>;

/** Everything that an answer shows, and since when it is public; what has no drafts is dated by each save. */
const told = (entries: Entry[], hasDrafts: boolean): string =>
  canonicalText(entries.map((entry) => ({ ...entry, since: hasDrafts ? entry.publishedAt : null })));

/** What the public read at some moments, held against what is read as of them later. */
export class Past {
  private readonly moments: Then[] = [];

  constructor(private readonly url: () => string) {}

  /** Remembers what the public reads of some types of a world now, by lists and by entries. */
  async remember(world: World, moment: string): Promise<void> {
    const turn = this.moments.length;
    const reads = MODELLED.filter((_, index) => index % 2 === turn % 2).flatMap((type) => {
      const ids = docsOf(world, type).map(({ documentId }) => documentId);
      if (ids.length === 0) return [];
      return LOCALES.flatMap((locale) => [
        async (asOf: string) =>
          told(await readEntries(this.url(), type, locale, ids, asOf), SHAPES[type].hasDrafts),
        async (asOf: string) => {
          const path = `/api/${type}s/${ids[0]}?locale=${locale}&populate=*${asOf}`;
          const { status, body } = await get<{ data: Entry | null; error?: unknown }>(this.url(), path);
          return `${status} ${body.data ? told([body.data], SHAPES[type].hasDrafts) : canonicalText(body.error)}`;
        },
      ]);
    });
    const answers = await Promise.all(reads.map(async (read) => ({ read, answer: await read('') })));
    this.moments.push({ moment, answers });
  }

  /** Reads everything that is remembered once more, as of its moment. */
  async compare(): Promise<void> {
    for (const { moment, answers } of this.moments) {
      await Promise.all(
        answers.map(async ({ read, answer }) => {
          const again = await read(`&asOf=${encodeURIComponent(moment)}`);
          if (again === answer) return;
          throw new Error(`As of ${moment} the public reads\n${again}\nand not\n${answer}`);
        }),
      );
    }
  }
}
