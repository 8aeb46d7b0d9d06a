import type { Core } from '@strapi/strapi';

import { oneAtATime } from '../documents/one-at-a-time';
import { SOURCE_LOCALE, TRANSLATION_LOCALE } from '../domain/vocabulary';

const NAMES = { [SOURCE_LOCALE]: '中文', [TRANSLATION_LOCALE]: 'English' };

/** Chinese is the source and the default; English stands beside it. */
export const ensureLocales = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    await oneAtATime(trx);
    await makeLocales(strapi);
  });
};

const makeLocales = async (strapi: Core.Strapi): Promise<void> => {
  const locales = strapi.plugin('i18n').service('locales');
  for (const [code, name] of Object.entries(NAMES)) {
    const existing = await locales.findByCode(code);
    if (!existing) await locales.create({ code, name });
    // Strapi makes `en` by itself on an empty database, under a name of its own.
    else if (existing.name === `English (${TRANSLATION_LOCALE})`)
      await locales.update({ id: existing.id }, { name });
  }
  const defaultLocale: string | null = await locales.getDefaultLocale();
  if (defaultLocale !== SOURCE_LOCALE) await locales.setDefaultLocale({ code: SOURCE_LOCALE });
};
