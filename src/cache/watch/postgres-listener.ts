import { Client, type ClientConfig } from 'pg';

import { RoundTrips } from './round-trips';

const BEAT = 1_000;
const LATE = 1_000;
const SHORTEST_DELAY = 100;
const LONGEST_DELAY = 5_000;

const OWN_SETTINGS = {
  application_name: 'cache',
  keepAlive: true,
  // For whatever is done before the first beat.
  connectionTimeoutMillis: 5_000,
  query_timeout: 60_000,
};

interface Listening {
  channel: string;
  /** Asked for at each connection. */
  settings: () => ClientConfig;
  /** What has to be done before what is told can be relied on. */
  prepare: (client: Client) => Promise<void>;
  told: (payload: string) => void;
  /** What was told may have been missed. */
  missed: () => void;
  /** Why there is no connection. */
  warn: (reason: unknown) => void;
}

/** A connection that hears what is told on a channel, for as long as it lasts, and then another. */
export class Listener {
  private current: { client: Client; trips: RoundTrips } | undefined;
  private delay = SHORTEST_DELAY;
  private isStopped = false;
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(private readonly listening: Listening) {}

  /** Whether everything that was told has been heard, apart from what is on its way. */
  get isSure(): boolean {
    return this.current !== undefined;
  }

  /**
   * Everything that was told before this was called has been heard, or there is nobody who listens: PostgreSQL
   * passes on what a commit tells before it answers it, and before it answers what a listener asks after that.
   */
  settled(): Promise<void> {
    return this.current?.trips.make() ?? Promise.resolve();
  }

  async start(): Promise<void> {
    const { channel, settings, prepare, told, missed } = this.listening;
    const client = new Client({ ...settings(), ...OWN_SETTINGS });
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client, new Error('the connection ended')));
    client.on('notification', ({ payload = '' }) => told(payload));
    try {
      await client.connect();
      await prepare(client);
      await client.query(`listen ${client.escapeIdentifier(channel)}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    if (this.isStopped) return client.end();
    // The types know nothing of it.
    (client as Client & { unref: () => void }).unref();
    this.delay = SHORTEST_DELAY;
    missed();
    this.current = { client, trips: new RoundTrips(() => this.ask(client)) };
    this.beat(client);
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    for (const timer of this.timers) clearTimeout(timer);
    const client = this.current?.client;
    this.current = undefined;
    await client?.end();
  }

  private after(delay: number, work: () => void): NodeJS.Timeout {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      work();
    }, delay).unref();
    this.timers.add(timer);
    return timer;
  }

  private cancel(timer: NodeJS.Timeout): void {
    clearTimeout(timer);
    this.timers.delete(timer);
  }

  private beat(client: Client): void {
    this.after(BEAT, () => {
      if (this.current?.client !== client) return;
      void this.settled();
      this.beat(client);
    });
  }

  /** A socket of which the other end is gone says nothing: so no answer in time is as bad as an error. */
  private ask(client: Client): Promise<void> {
    return new Promise((resolve) => {
      let isAnswered = false;
      const late = this.after(LATE, () =>
        // The answer may have come while this process was busy, and be read now.
        setImmediate(() => {
          if (isAnswered) return;
          this.lost(client, new Error('the connection is silent'));
          resolve();
        }),
      );
      const answered = (): void => {
        isAnswered = true;
        this.cancel(late);
        resolve();
      };
      client.query('select 1').then(answered, answered);
    });
  }

  private lost(client: Client, reason: unknown): void {
    if (this.current?.client !== client) return;
    this.current = undefined;
    this.listening.missed();
    this.listening.warn(reason);
    client.end().catch(() => undefined);
    this.reconnect();
  }

  private reconnect(): void {
    this.after(this.delay, () => {
      this.delay = Math.min(this.delay * 2, LONGEST_DELAY);
      this.start().catch((reason: unknown) => {
        this.listening.warn(reason);
        if (!this.isStopped) this.reconnect();
      });
    });
  }
}
