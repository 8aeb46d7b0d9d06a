import { createHash } from 'node:crypto';

import type { Answer } from './page';

/** May be kept, and must be asked after each time: the answer is then 304, or the new version. */
const ASK_EACH_TIME = 'public, no-cache';

/** Gives an answer the digest of its content, by which who has it already need not get it again. */
export const withValidator = (answer: Answer): Answer => {
  if (answer.status !== 200) return answer;
  const digest = createHash('sha256').update(answer.body).digest('base64url').slice(0, 27);
  return { ...answer, headers: { 'cache-control': ASK_EACH_TIME, etag: `"${digest}"`, ...answer.headers } };
};
