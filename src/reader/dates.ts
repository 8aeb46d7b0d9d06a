import type { Locale } from '../domain/vocabulary';

/** A day as its language writes it: 2023年3月14日, 14 March 2023. */
export const dayText = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );

/** A day with its year only where that is not the expected one: 3月31日, 31 Mar. */
export const shortDayText = (day: string, year: number, locale: Locale): string => {
  const date = new Date(day);
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    year: date.getUTCFullYear() === year ? undefined : 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(date);
};
