import { Agent, request } from 'node:http';

/** An answer as it came over the wire. */
export interface Read {
  status: number;
  /** Names and values in turn. */
  headers: string[];
  body: Buffer;
  isHit: boolean;
  /** What the cache says it did. */
  xCache: string;
  /** From the question to the last byte. */
  ms: number;
}

const agent = new Agent({ keepAlive: true });

export const read = (address: string, headers: Record<string, string> = {}): Promise<Read> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const sent = request(address, { agent, headers });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // A connection that was kept may be closed by the server just when it is used again.
      if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(read(address, headers));
      else reject(error);
    });
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? NaN,
          headers: response.rawHeaders,
          body: Buffer.concat(chunks),
          xCache: String(response.headers['x-cache'] ?? ''),
          isHit: response.headers['x-cache'] === 'hit',
          ms: performance.now() - start,
        }),
      );
    });
    sent.end();
  });

/** The same, and nothing else than the page that was asked for. */
export const readWell = async (address: string, headers?: Record<string, string>): Promise<Read> => {
  const answer = await read(address, headers);
  if (answer.status >= 400) throw new Error(`${address}: ${answer.status} ${answer.body.toString()}`);
  return answer;
};
