import { TIME_ZONE } from '../domain/days';
import { dateFormat } from '../domain/formats';
import type { Locale } from '../domain/vocabulary';

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day, or the day of a moment, as its language writes it: 2023年3月14日, 14 March 2023. */
export const dayText = (moment: string, locale: Locale): string =>
  dateFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: IS_DAY.test(moment) ? 'UTC' : TIME_ZONE,
  }).format(new Date(moment));

/** A day with its year only where that is not the expected one: 3月31日, 31 Mar. */
export const shortDayText = (day: string, year: number, locale: Locale): string => {
  const date = new Date(day);
  return dateFormat(locale === 'en' ? 'en-GB' : locale, {
    year: date.getUTCFullYear() === year ? undefined : 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(date);
};

/** A moment to the minute: 2023年3月14日 09:30, 14 March 2023 at 09:30. */
export const momentText = (moment: string, locale: Locale): string =>
  dateFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: TIME_ZONE,
  }).format(new Date(moment));

/** The time of the day of a moment: 09:30. */
export const clockText = (moment: string, locale: Locale): string =>
  dateFormat(locale === 'en' ? 'en-GB' : locale, {
    timeStyle: 'short',
    timeZone: TIME_ZONE,
  }).format(new Date(moment));
