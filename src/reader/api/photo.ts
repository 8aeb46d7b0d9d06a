import { z } from 'zod';

const sized = z.object({
  url: z.string(),
  width: z.number().nullish(),
  height: z.number().nullish(),
  mime: z.string(),
});

/** An upload: the picture itself, and the versions of it by name. */
export const imageSchema = sized.extend({ formats: z.record(z.string(), sized).nullish() });

/** A photo as the public API tells of it: its words, and its image where there is one. */
export const photoSchema = z.object({
  placement: z.string().nullish(),
  alt: z.string().nullish(),
  caption: z.string().nullish(),
  credit: z.string().nullish(),
  image: imageSchema.nullish(),
});

export type PhotoData = z.infer<typeof photoSchema>;
export type PhotoImage = z.infer<typeof imageSchema>;
