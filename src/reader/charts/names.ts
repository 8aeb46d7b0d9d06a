import type { Locale } from '../../domain/vocabulary';

const LISTS: Record<Locale, Intl.ListFormat> = {
  'zh-Hans': new Intl.ListFormat('zh-Hans'),
  en: new Intl.ListFormat('en-GB'),
};

/** Those that share the first place, joined as the language joins names. */
export const leadersOf = <Row extends { name: string }>(
  rows: Row[],
  valueOf: (row: Row) => number,
  locale: Locale,
): string => {
  const [first] = rows;
  if (!first) return '';
  const names = rows.filter((row) => valueOf(row) === valueOf(first)).map(({ name }) => name);
  return LISTS[locale].format(names);
};
