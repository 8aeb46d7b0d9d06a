import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';

import type { Answer } from '../answers/answer';
import { canonicalUrl } from '../answers/key';
import { Parts } from '../keep/parts';
import { Changes } from '../learn/changes';
import { type Lesson, lessons } from '../learn/lesson';
import { ANYTHING, anythingOf, type Tag } from '../tags/tag';
import type { Heard } from '../watch/watch';
import { hold } from './held';
import { KeptAnswers, type Label } from './kept-answers';
import { type Bypass, expiryOf, type Outcome, refusalToShare } from './outcome';
import { sendable, type Sendable } from './sendable';
import { Turns } from './turns';

export interface Options {
  /** Memory for answers, at most. */
  bytes: number;
  /** Whether anything is kept at all. */
  isOn: boolean;
  /** Whether everything that was committed has been heard. */
  isSure: () => boolean;
  label?: Label | undefined;
  /** How many answers are made at a time. */
  atOnce?: number | undefined;
}

interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
  began: number;
  /** Of the answer that this is read for, if it is not somebody's request. */
  outer: Lesson | undefined;
}

const ASKS = ['GET', 'HEAD'];

/** What a caller may send that is nobody's business but their own: such answers are made for them alone. */
const bypassOf = ({ method = '', headers }: IncomingMessage): Bypass | undefined => {
  if (!ASKS.includes(method)) return 'method';
  if (headers.authorization !== undefined || headers.cookie !== undefined) return 'credentials';
  return headers.range === undefined ? undefined : 'range';
};

const said = (outcome: Outcome): string =>
  outcome === 'hit' || outcome === 'miss' ? outcome : `bypass; ${outcome}`;

/** Of the memory, for what answers are made of. */
const FOR_PARTS = 0.25;

/** So many answers are made at a time, where nobody says otherwise: one waits for the database while another goes on. */
const AT_ONCE = 2;

/** The answers of a server, kept in front of it. */
export class Front {
  readonly parts: Parts;
  /** How many answers were dropped because something changed. */
  forgotten = 0;
  private readonly changes = new Changes();
  private readonly kept: KeptAnswers;
  private readonly turns: Turns;
  private behind: RequestListener = () => undefined;
  private keepAlive = 0;

  constructor(
    private readonly options: Options,
    private readonly ended: (outcome: Outcome, began: number) => void = () => undefined,
  ) {
    const { bytes, isOn, isSure, label, atOnce = AT_ONCE } = options;
    this.turns = new Turns(atOnce);
    this.kept = new KeptAnswers(this.changes, bytes * (1 - FOR_PARTS), isOn, label);
    this.parts = new Parts(this.changes, bytes * FOR_PARTS, () => isOn && isSure());
  }

  /** What is kept, of answers and of what they are made of. */
  get answers(): { size: number; bytes: number } {
    const { size, bytes } = this.kept.keeper.store;
    return { size, bytes: bytes + this.parts.store.bytes };
  }

  /** What depends on anything that is told of is forgotten at once. */
  readonly heard: Heard = {
    committed: (tags) => this.forget(tags),
    table: (name) => this.forget(new Set([anythingOf(name)])),
    everything: () => this.forget(new Set([ANYTHING])),
  };

  get changesHeard(): number {
    // What has just been committed may not have been told yet.
    this.options.isSure();
    return this.changes.now;
  }

  /** When nobody waits for an answer any more that has to be made, or after a while. */
  quiet(): Promise<void> {
    return this.turns.quiet();
  }

  /** Answers before whoever listens to the server now, as often as it can. */
  standBefore(server: Server): void {
    const listeners = server.listeners('request') as RequestListener[];
    server.removeAllListeners('request');
    this.behind = (request, response) => {
      for (const listener of listeners) listener.call(server, request, response);
    };
    this.keepAlive = server.keepAliveTimeout;
    server.on('request', this.answer);
  }

  private readonly answer: RequestListener = (request, response) =>
    this.answerTo({ request, response, began: performance.now(), outer: lessons.getStore() });

  private answerTo(asked: Asked): void {
    const { request, response, outer } = asked;
    const bypass = bypassOf(request);
    if (bypass) {
      response.once('close', () => this.tell(asked, bypass));
      response.setHeader('X-Cache', said(bypass));
      this.behind(request, response);
      return;
    }
    request.url = canonicalUrl(request.url ?? '');
    const isSure = this.options.isOn && this.options.isSure();
    const key = this.kept.keyOf(request);
    const kept = isSure ? this.kept.get(key) : undefined;
    if (kept) {
      outer?.includes(kept);
      this.send(this.kept.sentNow(kept), asked);
    } else if (isSure) {
      this.share(key, asked);
    } else {
      this.make(undefined, asked);
    }
  }

  private send(answer: Sendable, asked: Asked): void {
    const { request, response } = asked;
    answer.messageFor(request).sendTo(request, response, this.keepAlive);
    this.tell(asked, 'hit');
  }

  /** What is read for the making of another answer is no request of anybody's. */
  private tell({ began, outer }: Asked, outcome: Outcome): void {
    if (!outer) this.ended(outcome, began);
  }

  private forget(tags: ReadonlySet<Tag>): void {
    this.changes.happened(tags);
    this.parts.store.forget(tags);
    this.forgotten += this.kept.keeper.store.forget(tags);
  }

  private share(key: string, asked: Asked): void {
    const joined = this.kept.keeper.join(key);
    if (!joined) return this.make(key, asked);
    void joined.then((made) => {
      // Whoever asks again finds it kept, or is the first to make it, or joins the one who was.
      if (!made) return this.answerTo(asked);
      asked.outer?.includes(made.learned);
      this.send(made.value, asked);
    });
  }

  /** @param key nothing when what is made must not be kept */
  private make(key: string | undefined, asked: Asked): void {
    const { request, response, outer } = asked;
    const making = this.kept.keeper.begin(key, outer);
    const { lesson, isOver, movedAt } = making;
    const { method } = request;
    let endTurn = (): void => undefined;
    const over: typeof making.over = (made) => {
      making.over(made);
      endTurn();
    };
    const whole = (answer: Answer): void => {
      // Whoever asked has gone, and since then nobody noted what changed.
      if (isOver()) return;
      // Asked once more: what was committed while this was made may not have been told yet.
      const isSure = this.options.isSure();
      const moved = movedAt();
      lesson.isRightUntil(expiryOf(answer));
      const fresh = { answer, lesson, isSure, hasMoved: moved !== undefined };
      const [finished, outcome] = this.kept.finish(request, key, fresh);
      const isForOthers = isSure && !refusalToShare(answer);
      over(isForOthers ? { value: sendable(finished, 'hit'), learned: lesson, movedAt: moved } : undefined);
      request.method = method;
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      sendable(finished, said(outcome)).messageFor(request).writeTo(request, response);
      this.tell(asked, outcome);
    };
    const tooLong = (): void => {
      over();
      this.tell(asked, 'too-long');
    };
    hold(response, whole, tooLong);
    response.once('close', () => over());
    // Whoever asks for the head alone may be the first to ask.
    request.method = 'GET';
    const begin = (): void => {
      making.begins();
      lessons.run(lesson, () => this.behind(request, response));
    };
    // What another answer waits for goes on with it.
    if (outer) return begin();
    this.turns.begin((end) => {
      endTurn = end;
      if (isOver()) end();
      else begin();
    });
  }
}
