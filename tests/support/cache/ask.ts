import { Agent, type IncomingHttpHeaders, request } from 'node:http';

/** An answer as it came over the wire. */
export interface Asked {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  xCache: string;
}

/** One connection for many questions, as browsers have it. */
const agent = new Agent({ keepAlive: true });

/** Asks for an address as it is written, and takes the answer as it comes. */
export const ask = (
  base: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Asked> =>
  new Promise((resolve, reject) => {
    const sent = request(base + path, { agent, method, headers: { host: 'report.example.org', ...headers } });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // A connection that was kept may be closed by the server just when it is used again.
      if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(ask(base, path, headers, method));
      else reject(error);
    });
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, headers: received } = response;
        const xCache = String(received['x-cache'] ?? '');
        resolve({ status, headers: received, body: Buffer.concat(chunks), xCache });
      });
    });
    sent.end();
  });

/** What each answer says anew. */
const OF_THE_MOMENT = ['date', 'x-cache', 'connection', 'keep-alive'];

/** What must be the same of two answers, to the byte. */
export const comparable = ({ status, headers, body }: Asked) => ({
  status,
  headers: Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !OF_THE_MOMENT.includes(name))
      .sort(),
  ),
  body: body.toString('latin1'),
});
