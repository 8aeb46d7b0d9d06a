import type { Core } from '@strapi/strapi';

import { Purge } from '../cache/cdn/purge';
import { messages as say } from './messages';

const LOOKS_EVERY = 1_000;

const reasonOf = (error: unknown): string =>
  String(error instanceof Error && error.cause !== undefined ? error.cause : error);

/**
 * Tells a CDN what to forget.
 * @param look finds what other processes have written, as each request does: of those that a CDN answers none comes
 */
export const purgeCdn = (
  strapi: Core.Strapi,
  hook: { url: string; token: string | undefined },
  look: () => void,
): Pick<Purge, 'heard' | 'stop'> => {
  const purge = new Purge({ ...hook, warn: (error) => strapi.log.warn(say.purgeFails(reasonOf(error))) });
  let looking: NodeJS.Timeout | undefined;
  // Only then: commands load the server to work on it, and whoever is listened to hears of what they do.
  strapi.server.httpServer.once('listening', () => {
    // Nobody knows what was written while no node was there to hear of it.
    purge.heard.everything();
    looking = setInterval(look, LOOKS_EVERY);
  });
  return {
    heard: purge.heard,
    stop: () => {
      clearInterval(looking);
      return purge.stop();
    },
  };
};
