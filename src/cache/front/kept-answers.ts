import type { IncomingMessage } from 'node:http';

import { type Answer, validated, valueOf } from '../answers/answer';
import { Keys } from '../answers/key';
import { Keeper } from '../keep/keeper';
import type { Kept } from '../keep/store';
import type { Changes } from '../learn/changes';
import type { Learned, Lesson } from '../learn/lesson';
import { type Outcome, refusalToKeep, refusalToShare } from './outcome';
import { Sendable, sendable } from './sendable';

/** An answer that was made just now. */
interface Fresh {
  answer: Answer;
  lesson: Lesson;
  /** Whether everything that was committed until now has been heard. */
  isSure: boolean;
  /** Whether something that it read has changed since it was begun. */
  hasMoved: boolean;
}

/** Headers for whoever keeps answers in front of this, of one that is kept here or is not. */
export type Label = (kept?: Learned) => string[];

/** Answers by what a request asks for. */
export class KeptAnswers {
  readonly keeper: Keeper<Sendable>;
  private readonly keys = new Keys();

  constructor(
    changes: Changes,
    bytes: number,
    private readonly isOn: boolean,
    private readonly label: Label | undefined,
  ) {
    this.keeper = new Keeper(changes, bytes, ({ size }) => size);
  }

  /** @param request its address in the one spelling */
  keyOf(request: IncomingMessage): string {
    return this.keys.of(request);
  }

  get(key: string): Kept<Sendable> | undefined {
    return this.keeper.store.get(key);
  }

  /** What is right for a time only says each time how much of that is left. */
  sentNow({ value, tags, until }: Kept<Sendable>): Sendable {
    return until === Infinity || !this.label
      ? value
      : new Sendable(this.labelled(value.answer, { tags, until }));
  }

  /**
   * Keeps an answer, if that is right, and says why not otherwise.
   * @param key nothing when it must not be kept
   */
  finish(
    request: IncomingMessage,
    key: string | undefined,
    { answer, lesson, isSure, hasMoved }: Fresh,
  ): [finished: Answer, outcome: Outcome] {
    const refusal = refusalToKeep(answer, lesson);
    const isFile = valueOf(answer.headers, 'last-modified') !== undefined;
    const finished = refusalToShare(answer) || isFile ? answer : validated(answer);
    // Files say themselves how long they may be kept.
    const unkept = isFile ? finished : this.labelled(finished);
    if (!this.isOn) return [unkept, 'off'];
    if (refusal) return [unkept, refusal];
    if (key === undefined || !isSure) return [unkept, 'unsure'];
    if (hasMoved) return [unkept, 'moved'];
    this.keys.varyBy(valueOf(answer.headers, 'vary') ?? '');
    const { tags, until } = lesson;
    const labelled = this.labelled(finished, lesson);
    const stored = until === Infinity ? labelled : finished;
    this.keeper.store.keep(this.keys.of(request), { value: sendable(stored, 'hit'), tags, until });
    return [labelled, 'miss'];
  }

  private labelled(answer: Answer, kept?: Learned): Answer {
    return this.label ? { ...answer, headers: [...answer.headers, ...this.label(kept)] } : answer;
  }
}
