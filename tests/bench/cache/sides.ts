import type { Panel } from '../../support/panel';
import { signIn } from '../../support/people';
import { startServer } from '../../support/server';
import { giveServersCore } from './cores';
import type { Database, Scratch } from './scratch';

/** A server with its database and an editor at work in it. */
export interface Side {
  url: string;
  pid: number;
  database: Database;
  /** Everything that the server printed so far. */
  output: () => string;
  editor: Panel;
  stop: () => Promise<void>;
}

/** The same server with its cache and without, each with a database of its own. */
export interface Sides {
  on: Side;
  off: Side;
}

export const openSide = async (
  database: Database,
  environment: Record<string, string> = {},
): Promise<Side> => {
  const { url, pid, output, stop } = await startServer({ database, environment });
  giveServersCore(pid);
  return { url, pid, database, output, stop, editor: await signIn(url, 'editor') };
};

export const openSides = async (scratch: Scratch): Promise<Sides> => ({
  on: await openSide(await scratch.seeded()),
  off: await openSide(await scratch.seeded(), { CACHE: 'false' }),
});

/** In turns that begin with another each time, so that a loaded machine slows all alike. */
export const turns = <Item>(items: Item[], round: number): Item[] =>
  items.map((_, place) => items[(place + round) % items.length] as Item);
