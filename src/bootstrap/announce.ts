import type { Core } from '@strapi/strapi';

import { messages as say } from './messages';

/** Prints where to go, once somebody can go there. */
export const announceAddresses = (strapi: Core.Strapi): void => {
  const { host, port, url } = strapi.config.get<{ host: string; port: number; url?: string }>('server');
  const shownHost = ['0.0.0.0', '::', '127.0.0.1'].includes(host) ? 'localhost' : host;
  const base = url || `http://${shownHost}:${port}`;
  strapi.server.httpServer.once('listening', () => console.log(say.addresses(base)));
};
