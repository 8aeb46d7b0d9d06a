import { z } from 'zod';

import { readAnswer, type ReadRest } from './rest';

const answerSchema = z.object({
  data: z.array(z.unknown()),
  meta: z.object({
    pagination: z.object({ page: z.number(), pageCount: z.number(), total: z.number() }),
  }),
});

export interface ListOf<Item> {
  items: Item[];
  page: number;
  pageCount: number;
}

/** One page of a list of the public API, with how many pages there are. */
export const readList = async <Item>(
  read: ReadRest,
  path: string,
  item: z.ZodType<Item>,
): Promise<ListOf<Item>> => {
  const answer = await readAnswer(read, path, answerSchema);
  const { page = 1, pageCount = 0 } = answer?.meta.pagination ?? {};
  return { items: z.array(item).parse(answer?.data ?? []), page, pageCount };
};
