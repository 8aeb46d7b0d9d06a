import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { Socket } from 'node:net';

import type { Answer } from '../answers/answer';

const SECOND = 1_000;

/** Of each connection, and of the moment: said as Node says them. */
const momentOf = (second: number, keepAliveSeconds: number): string =>
  [
    `Date: ${new Date(second * SECOND).toUTCString()}`,
    'Connection: keep-alive',
    ...(keepAliveSeconds > 0 ? [`Keep-Alive: timeout=${keepAliveSeconds}`] : []),
  ].join('\r\n');

const linesOf = ({ status, headers }: Answer): string => {
  let lines = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`;
  for (let place = 0; place < headers.length; place += 2) {
    lines += `${headers[place]}: ${headers[place + 1]}\r\n`;
  }
  return lines;
};

/** The connection of a response, where what goes over it is nothing but bytes, and others may follow. */
const plainConnectionOf = ({ httpVersion }: IncomingMessage, response: ServerResponse): Socket | undefined =>
  httpVersion === '1.1' && response.shouldKeepAlive && response.socket instanceof Socket
    ? response.socket
    : undefined;

/**
 * What is sent again and again, from its first line to its last byte. Node writes a head anew for each response, and
 * looks at every character of it: that is most of what a short answer costs.
 */
export class Message {
  private bytes = Buffer.alloc(0);
  private lengthOfHead = 0;
  private second = NaN;
  private keepAliveSeconds = NaN;

  /** @param answer with headers in characters of one byte, as Node itself has checked them */
  constructor(private readonly answer: Answer) {}

  /** As Node sends it. */
  writeTo({ method }: IncomingMessage, response: ServerResponse): void {
    const { status, headers, body } = this.answer;
    response.writeHead(status, headers);
    response.end(method === 'HEAD' ? undefined : body);
  }

  /**
   * The same bytes, made once.
   * @param response nobody has touched it
   * @param keepAlive how long a connection is kept for the next request, in milliseconds
   */
  sendTo(request: IncomingMessage, response: ServerResponse, keepAlive: number): void {
    const connection = plainConnectionOf(request, response);
    if (!connection) return this.writeTo(request, response);
    this.makeFor(Math.floor(Date.now() / SECOND), Math.floor(keepAlive / SECOND));
    const bytes = request.method === 'HEAD' ? this.bytes.subarray(0, this.lengthOfHead) : this.bytes;
    connection.write(bytes, (error) => {
      // By this Node learns that the response is sent, and goes on with what comes next on the connection.
      if (!error) response.emit('finish');
    });
  }

  /** Other bytes each second: those of the last one may still be on their way. */
  private makeFor(second: number, keepAliveSeconds: number): void {
    if (second === this.second && keepAliveSeconds === this.keepAliveSeconds) return;
    const head = `${linesOf(this.answer)}${momentOf(second, keepAliveSeconds)}\r\n\r\n`;
    const { body } = this.answer;
    this.bytes = Buffer.allocUnsafeSlow(head.length + body.length);
    this.bytes.write(head, 'latin1');
    body.copy(this.bytes, head.length);
    // Kept once.
    this.answer.body = this.bytes.subarray(head.length);
    this.lengthOfHead = head.length;
    this.second = second;
    this.keepAliveSeconds = keepAliveSeconds;
  }
}
