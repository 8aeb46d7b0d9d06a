import { z } from 'zod';

import type { Locale } from '../../domain/vocabulary';
import { messagesIn } from '../messages';
import { inLanguage } from './language';
import { readData, type ReadRest } from './rest';

const siteSchema = z.object({
  name: z.string(),
  tagline: z.string().nullable(),
  about: z.string().nullable(),
  publisher: z.string().nullable(),
  notice: z.string().nullable(),
  contact: z.string().nullable(),
});

export type Site = z.infer<typeof siteSchema>;

/** What stands in the head of the page when the site says nothing of itself yet. */
export const unnamedSite = (locale: Locale): Site => ({
  name: messagesIn(locale).unnamed,
  tagline: null,
  about: null,
  publisher: null,
  notice: null,
  contact: null,
});

export const readSite = async (read: ReadRest, locale: Locale): Promise<Site> =>
  (await readData(read, `/api/site?${inLanguage(locale)}`, siteSchema)) ?? unnamedSite(locale);
