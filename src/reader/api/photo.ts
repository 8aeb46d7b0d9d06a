import { z } from 'zod';

const sized = z.object({
  url: z.string(),
  width: z.number().nullish(),
  height: z.number().nullish(),
  mime: z.string(),
});

/** A photo as the public API tells of it: its words, and its image where there is one. */
export const photoSchema = z.object({
  placement: z.string().nullish(),
  alt: z.string().nullish(),
  caption: z.string().nullish(),
  credit: z.string().nullish(),
  image: sized.extend({ formats: z.record(z.string(), sized).nullish() }).nullish(),
});

export type PhotoData = z.infer<typeof photoSchema>;
export type PhotoImage = NonNullable<PhotoData['image']>;
