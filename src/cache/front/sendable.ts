import type { IncomingMessage } from 'node:http';

import { type Answer, isHad, without } from '../answers/answer';
import { Message } from './message';

const OF_THE_BODY = /^content-(?:length|type|encoding|disposition)$/i;

/** An answer as it is sent: whole, and to whoever has it already. */
export class Sendable {
  private readonly whole: Message;
  private readonly notModified: Message;

  constructor(readonly answer: Answer) {
    const headers = without(answer.headers, OF_THE_BODY);
    this.whole = new Message(answer);
    this.notModified = new Message({ status: 304, headers, body: Buffer.alloc(0) });
  }

  /** About as many bytes as it takes: each head as texts, and made ready once more. */
  get size(): number {
    const { headers, body } = this.answer;
    return headers.reduce((size, text) => size + text.length * 6, body.length);
  }

  /** As far as who asks has not got it already. */
  messageFor({ headers }: IncomingMessage): Message {
    const { etag } = this.answer;
    return etag !== undefined && isHad(headers['if-none-match'], etag) ? this.notModified : this.whole;
  }
}

/** @param xCache what it was answered from */
export const sendable = (answer: Answer, xCache: string): Sendable =>
  new Sendable({ ...answer, headers: [...answer.headers, 'x-cache', xCache] });
