import { ANYTHING, anythingOf, type Tag } from '../tags/tag';
import type { Heard } from '../watch/watch';
import { nameOf } from './names';

export interface Hook {
  url: string;
  /** Sent as `Authorization: Bearer`. */
  token?: string;
  /** Told once, when it fails after it has answered. */
  warn: (reason: unknown) => void;
}

type Call = { tags: Tag[] } | 'everything';

/** One commit is often told in several pieces. */
const GATHERED_FOR = 50;
/** Cloudflare takes so many tags in a call on its smaller plans. */
const MOST_IN_A_CALL = 30;
/** Of more than these, everything. */
const MOST_WAITING = 10_000;
const PATIENCE = 5_000;
const SHORTEST_DELAY = 250;
const LONGEST_DELAY = 60_000;

/**
 * Tells a CDN, by way of a hook, what is to be forgotten. Every node does so on its own account: whatever one of them
 * hears the others hear too, and to forget the same twice does no harm.
 */
export class Purge {
  private readonly waiting = new Set<Tag>();
  private isEverything = false;
  private failures = 0;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private isStopped = false;

  constructor(private readonly hook: Hook) {}

  /** Takes no time: who commits does not wait for it, and does not hear when it fails. */
  readonly heard: Heard = {
    committed: (tags) => this.add(tags),
    table: (name) => this.add([anythingOf(name)]),
    everything: () => this.add([ANYTHING]),
  };

  /** Tries once more to tell what has not been told. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.running;
    await this.tell();
  }

  private add(tags: Iterable<Tag>): void {
    for (const tag of tags) {
      if (this.isEverything) break;
      this.waiting.add(tag);
      if (tag === ANYTHING || this.waiting.size > MOST_WAITING) {
        this.waiting.clear();
        this.isEverything = true;
      }
    }
    this.wake(GATHERED_FOR);
  }

  private wake(delay: number): void {
    if (this.isStopped || this.timer || this.running) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.running = this.tell().finally(() => {
        this.running = undefined;
        if (this.isEverything || this.waiting.size > 0) this.wake(this.delay);
      });
    }, delay);
  }

  private get delay(): number {
    return this.failures === 0
      ? GATHERED_FOR
      : Math.min(LONGEST_DELAY, SHORTEST_DELAY * 2 ** (this.failures - 1));
  }

  /** Tells what waits, call by call, until nothing does or one fails. */
  private async tell(): Promise<void> {
    for (let call = this.take(); call; call = this.take()) {
      try {
        await this.post(call);
        this.failures = 0;
      } catch (reason) {
        this.add(call === 'everything' ? [ANYTHING] : call.tags);
        this.failures += 1;
        if (this.failures === 1) this.hook.warn(reason);
        return;
      }
    }
  }

  /** What is taken is told again if it is touched again meanwhile. */
  private take(): Call | undefined {
    if (this.isEverything) {
      this.isEverything = false;
      return 'everything';
    }
    const tags: Tag[] = [];
    for (const tag of this.waiting) {
      if (tags.length === MOST_IN_A_CALL) break;
      tags.push(tag);
      this.waiting.delete(tag);
    }
    return tags.length > 0 ? { tags } : undefined;
  }

  private async post(call: Call): Promise<void> {
    const { url, token } = this.hook;
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(call === 'everything' ? { everything: true } : { tags: call.tags.map(nameOf) }),
      // A redirected POST would arrive without what it says.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  }
}
