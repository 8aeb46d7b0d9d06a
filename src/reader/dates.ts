import type { Locale } from '../domain/vocabulary';

/** A day as its language writes it: 2023年3月14日, 14 March 2023. */
export const dayText = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
