import { createServer, type Server } from 'node:http';

import type { Registry } from 'prom-client';

const PATH = '/metrics';

/**
 * Shows figures at a door of their own, which is not the public one.
 * @param failed told when nobody can listen there, or the figures cannot be read
 */
export const serveMetrics = (
  registry: Registry,
  port: number,
  host: string,
  failed: (reason: unknown) => void,
): Server => {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?', 1)[0] !== PATH) {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      (reason: unknown) => {
        failed(reason);
        response.writeHead(500).end();
      },
    );
  });
  server.on('error', failed);
  return server.listen(port, host);
};

export const stopServing = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    // Prometheus keeps its connection between two looks.
    server.closeAllConnections();
  });
