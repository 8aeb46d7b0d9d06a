import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';

import { type Answer, Answers } from './answers/answers';
import { canonicalUrl, mayShare } from './answers/key';
import { Changes } from './learn/changes';
import { type Lesson, lessons } from './learn/lesson';
import type { Tag } from './tags/tag';

/** Said anew of every answer. */
const OWN_HEADERS = ['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length', 'x-cache'];

type Chunk = string | Uint8Array;

/** What a response says, gathered while it is sent. */
const record = (response: ServerResponse, ended: (answer: Answer) => void): void => {
  const chunks: Buffer[] = [];
  const [write, end] = [response.write.bind(response), response.end.bind(response)];
  const take = (chunk: unknown): void => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as Chunk));
  };
  response.write = ((chunk: unknown, ...rest: []) => {
    take(chunk);
    return write(chunk, ...rest);
  }) as typeof response.write;
  response.end = ((chunk?: unknown, ...rest: []) => {
    take(chunk);
    const headers = Object.entries(response.getHeaders()).flatMap(([name, value]): [string, string][] =>
      value === undefined || OWN_HEADERS.includes(name)
        ? []
        : [value].flat().map((each): [string, string] => [name, String(each)]),
    );
    ended({ status: response.statusCode, headers, body: Buffer.concat(chunks) });
    return end(chunk, ...rest);
  }) as typeof response.end;
};

const NOT_SHARED = /\b(?:no-store|private)\b/;

/** Whether an answer may be given to others. */
const isShared = ({ status, headers }: Answer): boolean =>
  status === 200 &&
  !headers.some(
    ([name, value]) => name === 'set-cookie' || (name === 'cache-control' && NOT_SHARED.test(value)),
  );

const keyOf = ({ url = '', headers }: IncomingMessage): string =>
  [
    canonicalUrl(url),
    headers['accept-encoding'] ?? '',
    headers['accept-language'] ?? '',
    headers.origin ?? '',
  ].join(' ');

const send = (
  { status, headers, body }: Answer,
  request: IncomingMessage,
  response: ServerResponse,
): void => {
  response.writeHead(status, [
    ...headers.flat(),
    ...['content-length', String(body.length), 'x-cache', 'hit'],
  ]);
  response.end(request.method === 'HEAD' ? undefined : body);
};

/** The answers of a server, kept in front of it. */
export class Front {
  private readonly changes = new Changes();
  private readonly answers: Answers;

  constructor(bytes: number) {
    this.answers = new Answers(bytes);
  }

  /** A commit: what depends on any of it is forgotten at once. */
  readonly committed = (tags: ReadonlySet<Tag>): void => {
    this.changes.happened(tags);
    this.answers.forget(tags);
  };

  /** Answers before whoever listens to the server now, as often as it can. */
  standBefore(server: Server): void {
    const behind = server.listeners('request') as RequestListener[];
    server.removeAllListeners('request');
    const pass: RequestListener = (request, response) => {
      for (const listener of behind) listener.call(server, request, response);
    };
    server.on('request', (request, response) => {
      if (!mayShare(request)) return pass(request, response);
      const key = keyOf(request);
      const kept = this.answers.get(key);
      if (kept) return send(kept, request, response);
      return this.make(key, request, response, pass);
    });
  }

  private make(key: string, request: IncomingMessage, response: ServerResponse, pass: RequestListener): void {
    const lesson: Lesson = new Set();
    const making = this.changes.begin();
    response.setHeader('x-cache', 'miss');
    record(response, (answer) => {
      const hasMoved = this.changes.end(making, lesson);
      if (!hasMoved && request.method === 'GET' && isShared(answer)) this.answers.keep(key, answer, lesson);
    });
    response.once('close', () => this.changes.end(making, lesson));
    lessons.run(lesson, () => pass(request, response));
  }
}
