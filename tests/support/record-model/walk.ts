import type { Answer } from '../panel';
import { get } from '../rest';
import { LOCALES } from '../../../src/domain/vocabulary';
import { type Effect, placeKey } from './effects';
import { type Choice, type ExpectedRow, expectedRows } from './expected-rows';
import type { Office } from './office';
import { comparePublicView } from './public-view';
import type { ReadRow, RecordReader } from './record-reader';
import { commitMismatch, commitsOf } from './rows-match';
import { MODELLED, SHAPES } from './shapes';
import { emptyWorld, type World } from './world';

/** One request that an editor sends, and what it should do. */
export interface Write {
  apply: (effect: Effect) => void;
  choice: Choice;
  send: () => Promise<Answer<unknown>>;
}

interface Turn {
  refusals: string[];
  rows: ExpectedRow[];
  named: Effect['named'];
}

interface Course {
  world: World;
  turns: Turn[];
}

const take = (before: World, { apply, choice }: Write): Turn & { world: World } => {
  const effect: Effect = { world: structuredClone(before), refusals: [], named: new Map() };
  apply(effect);
  const rows = expectedRows(before, effect, choice);
  return effect.refusals.length > 0
    ? { world: before, rows: [], refusals: effect.refusals, named: effect.named }
    : { world: effect.world, rows, refusals: [], named: effect.named };
};

/** What happens when writes are done one after the other, in an order of theirs. */
const courseOf = (world: World, writes: Write[], order: number[]): Course => {
  const turns: Turn[] = [];
  for (const index of order) {
    const write = writes[index];
    if (!write) continue;
    const turn = take(world, write);
    world = turn.world;
    turns[index] = turn;
  }
  return { world, turns };
};

const refusalOf = ({ status, body }: Answer<unknown>): string | undefined => {
  if (status < 300) return undefined;
  const { error } = body as { error?: { name: string; details?: { errors?: { name: string }[] } } };
  return error?.details?.errors?.[0]?.name ?? error?.name ?? String(status);
};

const answerMismatch = ({ refusals }: Turn, answer: Answer<unknown>): string | undefined => {
  const refusal = refusalOf(answer);
  if (refusal === undefined && refusals.length === 0) return undefined;
  if (refusal !== undefined && refusals.includes(refusal)) return undefined;
  return `the answer is ${answer.status} ${refusal ?? ''} ${JSON.stringify(answer.body)} and not ${refusals.join(' or ') || 'done'}`;
};

/** What was not as it is in this course: an answer, or a commit. */
const mismatchOf = (
  { turns }: Course,
  order: number[],
  answers: Answer<unknown>[],
  rows: ReadRow[],
): string | undefined => {
  const commits = commitsOf(rows);
  for (const index of order) {
    const [turn, answer] = [turns[index], answers[index]];
    if (!turn || !answer) continue;
    const mismatch =
      answerMismatch(turn, answer) ??
      (turn.rows.length > 0 ? commitMismatch(turn.rows, commits.shift() ?? []) : undefined);
    if (mismatch) return mismatch;
  }
  const [more] = commits;
  return more && commitMismatch([], more);
};

/** One sequence of steps with documents of its own, held against the model after each. */
export class Walk {
  world: World = emptyWorld();
  /** Since when each version is public. */
  private readonly dates = new Map<string, string>();
  private readonly touched = new Set<string>();
  /** The types of all documents that this sequence ever had. */
  private readonly met = new Map<string, string>();
  private readonly begin: number;

  constructor(
    readonly office: Office,
    private readonly reader: RecordReader,
    /** How often each outcome was met, over all walks. */
    private readonly tally: Map<string, number>,
  ) {
    this.begin = reader.rows.length;
  }

  /** Sends writes at once; what comes of it must be what comes of them in one order or another. */
  async write(...writes: Write[]): Promise<void> {
    const before = this.world;
    const seen = this.reader.rows.length;
    const answers = await Promise.all(writes.map(({ send }) => send()));
    await this.reader.readOn();
    const orders =
      writes.length === 1
        ? [[0]]
        : [
            [0, 1],
            [1, 0],
          ];
    const courses = orders.map((order) => courseOf(before, writes, order));
    for (const { world } of courses) this.meet(world);
    const rows = this.rowsSince(seen);
    const mismatches = courses.map((course, index) => mismatchOf(course, orders[index] ?? [], answers, rows));
    const course = courses[mismatches.indexOf(undefined)];
    if (!course) throw new Error(mismatches.join('\nnor, in the other order, '));
    this.world = course.world;
    this.note(course, rows);
  }

  /** Compares what the public reads of the documents of the last steps and of those that lead to them, or of all. */
  async compare(all = false): Promise<void> {
    const documentIds = Object.values(this.world.docs)
      .filter(({ documentId, shownLinks }) =>
        [documentId, ...Object.values(shownLinks)].some((id) => all || (id && this.touched.has(id))),
      )
      .map(({ documentId }) => documentId);
    await comparePublicView(this.office.url, this.world, documentIds, this.dates);
    this.touched.clear();
  }

  /** The moment of the last commit that any document of this sequence was part of. */
  get latestMoment(): string | undefined {
    return this.rowsSince(this.begin).at(-1)?.at;
  }

  /** What was withdrawn says so at its address, and what never was public is not there. */
  async compareGone(): Promise<void> {
    const last = new Map(
      this.rowsSince(this.begin).map((row) => [placeKey(row.documentId, row.locale), row]),
    );
    for (const [documentId, type] of this.met) {
      for (const locale of LOCALES) {
        if (this.world.docs[documentId]?.shown[locale]) continue;
        const row = last.get(placeKey(documentId, locale));
        const path = `/api/${type}s/${documentId}?locale=${locale}`;
        const { status, body } = await get<{ error: { details: unknown } }>(this.office.url, path);
        const details = row && { withdrawnAt: row.at, note: row.note, seq: row.seq, title: row.title };
        const isRight = row
          ? status === 410 && JSON.stringify(body.error.details) === JSON.stringify(details)
          : status === 404;
        if (!isRight)
          throw new Error(`${path} answers ${status} ${JSON.stringify(body)} after ${JSON.stringify(row)}`);
      }
    }
  }

  private meet(world: World): void {
    for (const { documentId, type } of Object.values(world.docs)) this.met.set(documentId, type);
  }

  private rowsSince(seen: number): ReadRow[] {
    return this.reader.rows.slice(seen).filter(({ documentId }) => this.met.has(documentId));
  }

  /** Remembers what to compare, and since when what is public is public. */
  private note({ turns }: Course, rows: ReadRow[]): void {
    for (const { named, refusals, rows: expected } of turns) {
      for (const outcome of outcomesOf(refusals, expected)) {
        this.tally.set(outcome, (this.tally.get(outcome) ?? 0) + 1);
      }
      for (const key of named.keys()) this.touched.add(key.split(' ')[0] ?? key);
      for (const { documentId } of expected) this.touched.add(documentId);
    }
    const following = new Set(
      turns.flatMap((turn) => turn.rows.filter(({ follows }) => follows).map(keyOfRow)),
    );
    for (const row of rows) {
      const key = keyOfRow(row);
      // Of two writes at once, one may publish what the other only moves: what follows names its cause.
      const follows = following.has(key) && row.causeSeq !== null;
      const isDated = !this.dates.has(key) || (row.significance !== 'minor' && !follows);
      if (row.action === 'unpublish' || !hasDrafts(row)) this.dates.delete(key);
      else if (isDated) this.dates.set(key, row.at);
    }
  }
}

const outcomesOf = (refusals: string[], rows: ExpectedRow[]): string[] => {
  if (refusals.length > 0) return [`refused: ${[...new Set(refusals)].join(', ')}`];
  if (rows.length === 0) return ['nothing recorded'];
  return rows.map(({ type, action, follows }) => `${action} ${type}${follows ? ' as a consequence' : ''}`);
};

/** What has no drafts is dated by each save, whatever it changes. */
const hasDrafts = ({ type }: ReadRow): boolean =>
  MODELLED.some((modelled) => modelled === type && SHAPES[modelled].hasDrafts);

const keyOfRow = ({ documentId, locale }: ReadRow | ExpectedRow): string => placeKey(documentId, locale);
