import { type Panel } from '../panel';
import { signIn } from '../people';
import { type Server, startServer } from '../server';
import type { TestDatabase } from '../template';

/** A running server with its administrator, which can be started again while several walk through it. */
export class Office {
  private working = 0;
  private closed: Promise<void> | undefined;
  private whenIdle: (() => void) | undefined;

  private constructor(
    private readonly database: TestDatabase,
    private server: Server,
    private person: Panel,
  ) {}

  static async open(database: TestDatabase): Promise<Office> {
    const server = await startServer({ database: database.environment });
    return new Office(database, server, await signIn(server.url, 'admin'));
  }

  get url(): string {
    return this.server.url;
  }

  get panel(): Panel {
    return this.person;
  }

  get output(): string {
    return this.server.output();
  }

  /** Does work that a restart waits for. */
  async work<Result>(task: () => Promise<Result>): Promise<Result> {
    while (this.closed) await this.closed;
    this.working += 1;
    try {
      return await task();
    } finally {
      this.working -= 1;
      if (this.working === 0) this.whenIdle?.();
    }
  }

  /** Stops the server when nobody works, and starts it again on the same database. */
  async restart(): Promise<void> {
    while (this.closed) await this.closed;
    this.closed = this.startAgain();
    try {
      await this.closed;
    } finally {
      this.closed = undefined;
    }
  }

  private async startAgain(): Promise<void> {
    if (this.working > 0) await new Promise<void>((resolve) => (this.whenIdle = resolve));
    this.whenIdle = undefined;
    await this.server.stop();
    this.server = await startServer({ database: this.database.environment });
    this.person = await signIn(this.server.url, 'admin');
  }

  async close(): Promise<void> {
    await this.server.stop();
  }
}
