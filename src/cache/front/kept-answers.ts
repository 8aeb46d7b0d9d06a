import type { IncomingMessage } from 'node:http';

import { type Answer, validated, valueOf } from '../answers/answer';
import { Keys } from '../answers/key';
import { Keeper } from '../keep/keeper';
import type { Kept } from '../keep/store';
import type { Changes } from '../learn/changes';
import type { Learned, Lesson } from '../learn/lesson';
import { type Outcome, refusalToKeep, refusalToShare } from './outcome';
import { type Sent, sentOf } from './send';

/** An answer, as it is sent to whoever asks again. */
export interface Sendable {
  answer: Answer;
  sent: Sent;
}

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

const bytesOf = ({ answer, sent }: Sendable): number =>
  sent.hit.reduce((size, text) => size + text.length * 2, answer.body.length);

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
    this.keeper = new Keeper(changes, bytes, bytesOf);
  }

  /** @param request its address in the one spelling */
  keyOf(request: IncomingMessage): string {
    return this.keys.of(request);
  }

  get(key: string): Kept<Sendable> | undefined {
    return this.keeper.store.get(key);
  }

  /** What is right for a time only says each time how much of that is left. */
  sentNow({ value: { answer, sent }, tags, until }: Kept<Sendable>): Sent {
    return until === Infinity || !this.label ? sent : sentOf(this.labelled(answer, { tags, until }), 'hit');
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
    const value = { answer: stored, sent: sentOf(stored, 'hit') };
    this.keeper.store.keep(this.keys.of(request), { value, tags, until });
    return [labelled, 'miss'];
  }

  private labelled(answer: Answer, kept?: Learned): Answer {
    return this.label ? { ...answer, headers: [...answer.headers, ...this.label(kept)] } : answer;
  }
}
