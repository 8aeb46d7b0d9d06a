import { createServer } from 'node:http';

import type { BareAnswer } from './bare';

/** Node.js alone, with the bytes ready: what no server on it can be faster than. A process of its own. */
let answer: BareAnswer = { status: 503, headers: [] };

const server = createServer((_request, response) => {
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
});

process.on('message', (given: BareAnswer) => {
  answer = given;
  process.send?.('taken');
});

process.on('disconnect', () => process.exit());

server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
