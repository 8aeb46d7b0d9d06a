import { z } from 'zod';

import { type Locale, LOCALES, SOURCE_LOCALE } from '../../domain/vocabulary';

/** Asks for a language; where the source must stand in for it, it is asked for too. */
export const inLanguage = (locale: Locale): string =>
  locale === SOURCE_LOCALE ? `locale=${locale}` : `locale=${locale}&fallback=${SOURCE_LOCALE}`;

/** What the API tells of the language of an item; nothing where the source itself was asked for. */
export const translationSchema = z
  .object({
    served: z.enum(LOCALES),
    state: z.enum(['missing', 'current', 'outdated']),
    outdatedSince: z.string().optional(),
  })
  .optional();

/** Something that tells its language. */
export interface Told {
  translation?: z.infer<typeof translationSchema>;
}

/** Whether the source stands in for a translation that is missing. */
export const standsIn = ({ translation }: Told): boolean => translation?.state === 'missing';
