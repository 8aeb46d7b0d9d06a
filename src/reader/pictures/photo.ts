import { z } from 'zod';

/** An uploaded image as the public API gives it. */
const imageSchema = z.object({
  url: z.string(),
  width: z.number().nullish(),
  height: z.number().nullish(),
  formats: z.record(z.string(), z.unknown()).nullish(),
});

const formatSchema = z.object({ url: z.string(), width: z.number(), height: z.number() });

/** What is shown where an address is shared. */
export interface SharedPhoto {
  /** From the root of this site, or full where uploads are kept elsewhere. */
  url: string;
  width: number;
  height: number;
  alt: string;
}

/**
 * The largest format made of a photo; the original may be tens of megabytes.
 * @param image of the public API, unchecked
 */
export const sharedPhoto = (image: unknown, alt: string): SharedPhoto | undefined => {
  const { success, data } = imageSchema.safeParse(image);
  if (!success) return undefined;
  const formats = Object.values(data.formats ?? {}).flatMap(
    (format) => formatSchema.safeParse(format).data ?? [],
  );
  const [largest] = formats.sort((a, b) => b.width * b.height - a.width * a.height);
  const { url, width, height } = largest ?? data;
  return width && height ? { url, width, height, alt } : undefined;
};
