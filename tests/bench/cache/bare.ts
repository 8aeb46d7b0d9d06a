import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { giveServersCore } from './cores';
import type { Read } from './read';

export interface BareAnswer {
  status: number;
  headers: string[];
  body?: Buffer;
}

/** Node says these by itself. */
const OWN = /^(?:date|connection|keep-alive)$/i;

const sayable = (headers: string[]): string[] =>
  headers.filter((_, place) => !OWN.test(headers[place - (place % 2)] ?? ''));

/** A bare server of Node's in a process of its own, sending what it is told to. */
export class Bare {
  private constructor(
    private readonly child: ChildProcess,
    readonly pid: number,
    readonly url: string,
  ) {}

  static async start(): Promise<Bare> {
    const child = fork(path.join(__dirname, 'bare-server.ts'), {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, NODE_ENV: 'production' },
      serialization: 'advanced',
    });
    const [{ port }] = (await once(child, 'message')) as [AddressInfo];
    const pid = child.pid ?? NaN;
    giveServersCore(pid);
    return new Bare(child, pid, `http://127.0.0.1:${port}`);
  }

  async answerAs({ status, headers, body }: Read): Promise<void> {
    this.child.send({ status, headers: sayable(headers), ...(body.length > 0 && { body }) });
    await once(this.child, 'message');
  }

  async stop(): Promise<void> {
    this.child.kill();
    await once(this.child, 'exit');
  }
}
