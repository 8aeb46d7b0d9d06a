import { z } from 'zod';

export interface RestAnswer {
  status: number;
  body: unknown;
  /** What it says of how long it may be kept. */
  cacheControl?: string | undefined;
}

/** Reads one address of the public REST API: how it is carried is the caller's business. */
export type ReadRest = (path: string) => Promise<RestAnswer>;

export class RestFailure extends Error {
  override name = 'RestFailure';
}

/**
 * Reads a whole answer of the public API.
 * @returns nothing when there is nothing of that name (404), or not any more (410)
 * @throws RestFailure when the API fails, ZodError when it answers what this reader does not know
 */
export const readAnswer = async <Answer>(
  read: ReadRest,
  path: string,
  schema: z.ZodType<Answer>,
): Promise<Answer | undefined> => {
  const { status, body } = await read(path);
  if (status === 404 || status === 410) return undefined;
  if (status !== 200) throw new RestFailure(`${path} answered ${status}`);
  return schema.parse(body);
};

// Schemas of objects are compiled when they are first used: none is made for one read.
const answerSchema = z.object({ data: z.unknown() });

/** Reads only what an answer holds under `data`. */
export const readData = async <Data>(
  read: ReadRest,
  path: string,
  schema: z.ZodType<Data>,
): Promise<Data | undefined> => {
  const answer = await readAnswer(read, path, answerSchema);
  return answer && schema.parse(answer.data);
};
