import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

const PATIENCE = 10_000;

/** A call of the hook: with names of what is to be forgotten, or everything. */
export interface PurgeCall {
  tags?: string[];
  everything?: boolean;
}

/** What a CDN offers to be told what to forget. */
export interface PurgeHook {
  url: string;
  /** What it was told and took. */
  calls: PurgeCall[];
  /** Who called. */
  authorizations: (string | undefined)[];
  /** How often it was called and refused. */
  refusals: number;
  isDown: boolean;
  /** Waits until it was told, or refused to be told, something of the kind. */
  until: (what: string, isSo: () => boolean) => Promise<void>;
  stop: () => Promise<void>;
}

export const startPurgeHook = async (): Promise<PurgeHook> => {
  const waiting = new Set<() => void>();
  const server = createServer((request: IncomingMessage, response) => {
    void text(request).then((body) => {
      hook.authorizations.push(request.headers.authorization);
      if (hook.isDown) hook.refusals += 1;
      else hook.calls.push(JSON.parse(body) as PurgeCall);
      response.writeHead(hook.isDown ? 503 : 200).end();
      for (const look of waiting) look();
    });
  });
  const hook: PurgeHook = {
    url: '',
    calls: [],
    authorizations: [],
    refusals: 0,
    isDown: false,
    until: (what, isSo) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`The hook was not told ${what}`)), PATIENCE);
        const look = () => {
          if (!isSo()) return;
          clearTimeout(late);
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  hook.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/purge`;
  return hook;
};
