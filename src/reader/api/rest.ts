import type { z } from 'zod';

/** Reads one address of the public REST API: how it is carried is the caller's business. */
export type ReadRest = (path: string) => Promise<{ status: number; body: unknown }>;

export class RestFailure extends Error {
  override name = 'RestFailure';
}

/**
 * Reads `data` from the public API.
 * @returns nothing when there is nothing of that name (404)
 * @throws RestFailure when the API fails, ZodError when it answers what this reader does not know
 */
export const readData = async <Schema extends z.ZodType>(
  read: ReadRest,
  path: string,
  schema: Schema,
): Promise<z.infer<Schema> | undefined> => {
  const { status, body } = await read(path);
  if (status === 404) return undefined;
  if (status !== 200) throw new RestFailure(`${path} answered ${status}`);
  return schema.parse((body as { data: unknown }).data);
};
