import { dateFormat } from './formats';
import type { Locale } from './vocabulary';

const PARTS = /^(?<year>\d{4})(?:-Q(?<quarter>[1-4])|-(?<month>\d{2}))?$/;
const CHINESE_QUARTERS = ['一', '二', '三', '四'];

/** A year, a quarter or a month as its language writes it: 2022年第三季度, Q3 2022. */
export const periodText = (period: string, locale: Locale): string => {
  const { year = '', quarter, month } = PARTS.exec(period)?.groups ?? {};
  if (!year) return period;
  if (month)
    return dateFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
      new Date(`${year}-${month}-01`),
    );
  if (locale === 'en') return quarter ? `Q${quarter} ${year}` : year;
  return quarter ? `${year}年第${CHINESE_QUARTERS[Number(quarter) - 1]}季度` : `${year}年`;
};
