import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';

import { type Answer, validated, valueOf } from '../answers/answer';
import { Answers, type Kept } from '../answers/answers';
import { canonicalUrl, Keys } from '../answers/key';
import { Changes } from '../learn/changes';
import { Lesson, lessons } from '../learn/lesson';
import { ANYTHING, anythingOf, type Tag } from '../tags/tag';
import type { Heard } from '../watch/watch';
import { hold } from './held';
import { InFlight, type Made } from './in-flight';
import { type Bypass, expiryOf, refusalToKeep, refusalToShare } from './outcome';
import { type Sent, send, sentOf } from './send';

export interface Options {
  /** Memory for answers, at most. */
  bytes: number;
  /** Whether anything is kept at all. */
  isOn: boolean;
  /** Whether everything that was committed has been heard. */
  isSure: () => boolean;
  /** Headers for whoever keeps answers in front of this, of one that is kept here or is not. */
  label?: (kept?: Pick<Kept, 'tags' | 'until'>) => string[];
}

/** What became of a request. */
export type Outcome = 'hit' | 'miss' | Bypass;

const ASKS = ['GET', 'HEAD'];

/** What a caller may send that is nobody's business but their own: such answers are made for them alone. */
const bypassOf = ({ method = '', headers }: IncomingMessage): Bypass | undefined => {
  if (!ASKS.includes(method)) return 'method';
  if (headers.authorization !== undefined || headers.cookie !== undefined) return 'credentials';
  return headers.range === undefined ? undefined : 'range';
};

const said = (outcome: Outcome): string =>
  outcome === 'hit' || outcome === 'miss' ? outcome : `bypass; ${outcome}`;

/** The answers of a server, kept in front of it. */
export class Front {
  readonly answers: Answers;
  /** How many answers were dropped because something changed. */
  forgotten = 0;
  private readonly changes = new Changes();
  private readonly keys = new Keys();
  private readonly inFlight = new InFlight();
  private behind: RequestListener = () => undefined;

  constructor(
    private readonly options: Options,
    private readonly ended: (outcome: Outcome, began: number) => void = () => undefined,
  ) {
    this.answers = new Answers(options.bytes);
  }

  /** What depends on anything that is told of is forgotten at once. */
  readonly heard: Heard = {
    committed: (tags) => this.forget(tags),
    table: (name) => this.forget(new Set([anythingOf(name)])),
    everything: () => this.forget(new Set([ANYTHING])),
  };

  get changesHeard(): number {
    return this.changes.now;
  }

  /** Answers before whoever listens to the server now, as often as it can. */
  standBefore(server: Server): void {
    const listeners = server.listeners('request') as RequestListener[];
    server.removeAllListeners('request');
    this.behind = (request, response) => {
      for (const listener of listeners) listener.call(server, request, response);
    };
    server.on('request', this.answer);
  }

  private readonly answer = (request: IncomingMessage, response: ServerResponse): void =>
    this.answerSince(performance.now(), request, response);

  private answerSince(began: number, request: IncomingMessage, response: ServerResponse): void {
    const bypass = bypassOf(request);
    if (bypass) {
      response.once('close', () => this.ended(bypass, began));
      response.setHeader('X-Cache', said(bypass));
      this.behind(request, response);
      return;
    }
    request.url = canonicalUrl(request.url ?? '');
    const isSure = this.options.isOn && this.options.isSure();
    const key = this.keys.of(request);
    const kept = isSure ? this.answers.get(key) : undefined;
    if (kept) {
      send(kept.answer, this.sentNow(kept), request, response);
      this.ended('hit', began);
    } else if (isSure) {
      this.share(key, began, request, response);
    } else {
      this.make(undefined, began, request, response);
    }
  }

  private forget(tags: ReadonlySet<Tag>): void {
    this.changes.happened(tags);
    this.forgotten += this.answers.forget(tags);
  }

  /** Waits for whoever has begun to make the same; what was changed before one asked, one must get. */
  private share(key: string, began: number, request: IncomingMessage, response: ServerResponse): void {
    const joined = this.inFlight.join(key);
    if (!joined) return this.make(key, began, request, response);
    const since = this.changes.now;
    void joined.then((made) => {
      if (made && (made.movedAt === undefined || made.movedAt > since)) {
        send(made.answer, sentOf(made.answer, 'hit'), request, response);
        this.ended('hit', began);
      } else {
        // Whoever asks again finds it kept, or is the first to make it, or joins the one who was.
        this.answerSince(began, request, response);
      }
    });
  }

  /** @param key nothing when what is made must not be kept */
  private make(
    key: string | undefined,
    began: number,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const lesson = new Lesson();
    const making = this.changes.begin();
    const { method } = request;
    if (key !== undefined) this.inFlight.begin(key);
    let isOver = false;
    const over = (made?: Made): void => {
      if (isOver) return;
      isOver = true;
      this.changes.end(making, lesson.tags);
      if (key !== undefined) this.inFlight.end(key, made);
    };
    const whole = (answer: Answer): void => {
      // Whoever asked has gone, and since then nobody noted what changed.
      if (isOver) return;
      // Asked once more: what was committed while this was made may not have been told yet.
      const isSure = this.options.isSure();
      const movedAt = this.changes.end(making, lesson.tags);
      const [finished, outcome] = this.finish(request, key, answer, lesson, isSure, movedAt !== undefined);
      over(isSure && !refusalToShare(answer) ? { answer: finished, movedAt } : undefined);
      request.method = method;
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      send(finished, sentOf(finished, said(outcome)), request, response);
      this.ended(outcome, began);
    };
    const tooLong = (): void => {
      over();
      this.ended('too-long', began);
    };
    hold(response, whole, tooLong);
    response.once('close', () => over());
    // Whoever asks for the head alone may be the first to ask.
    request.method = 'GET';
    lessons.run(lesson, () => this.behind(request, response));
  }

  /** Keeps an answer, if that is right, and says why not otherwise. */
  private finish(
    request: IncomingMessage,
    key: string | undefined,
    answer: Answer,
    lesson: Lesson,
    isSure: boolean,
    hasMoved: boolean,
  ): [finished: Answer, outcome: Outcome] {
    const refusal = refusalToKeep(answer, lesson);
    const isFile = valueOf(answer.headers, 'last-modified') !== undefined;
    const finished = refusalToShare(answer) || isFile ? answer : validated(answer);
    // Files say themselves how long they may be kept.
    const unkept = isFile ? finished : this.labelled(finished);
    if (!this.options.isOn) return [unkept, 'off'];
    if (refusal) return [unkept, refusal];
    if (key === undefined || !isSure) return [unkept, 'unsure'];
    if (hasMoved) return [unkept, 'moved'];
    this.keys.varyBy(valueOf(answer.headers, 'vary') ?? '');
    const kept = { tags: lesson.tags, until: expiryOf(answer) };
    const labelled = this.labelled(finished, kept);
    const stored = kept.until === Infinity ? labelled : finished;
    this.answers.keep(this.keys.of(request), { answer: stored, sent: sentOf(stored, 'hit'), ...kept });
    return [labelled, 'miss'];
  }

  /** What is right for a time only says each time how much of that is left. */
  private sentNow({ answer, sent, tags, until }: Kept): Sent {
    if (until === Infinity || !this.options.label) return sent;
    return sentOf(this.labelled(answer, { tags, until }), 'hit');
  }

  private labelled(answer: Answer, kept?: Pick<Kept, 'tags' | 'until'>): Answer {
    const { label } = this.options;
    return label ? { ...answer, headers: [...answer.headers, ...label(kept)] } : answer;
  }
}
