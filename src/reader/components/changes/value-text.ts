import { isDay } from '../../../domain/days';
import {
  type ArticleKind,
  type Comparator,
  type Direction,
  type Locale,
  type PhotoPlacement,
  type Status,
} from '../../../domain/vocabulary';
import { dayText } from '../../dates';
import { messagesIn } from '../../messages';
import type { Names } from '../../record/names';

/** How the values of some attributes are called, beside dates, numbers and what calls itself. */
const CALLED: Record<string, (value: string, locale: Locale, names: Names) => string | undefined> = {
  progressStatus: (value, locale) => messagesIn(locale).statuses[value as Status],
  initialStatus: (value, locale) => messagesIn(locale).statuses[value as Status],
  kind: (value, locale) => messagesIn(locale).list.articleKinds[value as ArticleKind],
  level: (value, locale) => messagesIn(locale).levels[value],
  comparator: (value, locale) => messagesIn(locale).charts.comparators[value as Comparator],
  direction: (value, locale) => messagesIn(locale).record.directions[value as Direction],
  placement: (value, locale) => messagesIn(locale).record.placements[value as PhotoPlacement],
  indicatorCode: (value, _locale, names) => names.indicators.get(value),
};

/** A number, date, choice or address as readers are told it. */
export const plainValueText = (attribute: string, value: unknown, locale: Locale, names: Names): string => {
  if (value === null || value === undefined || value === '') return messagesIn(locale).record.nothing;
  const text = String(value);
  if (isDay(text)) return dayText(text, locale);
  return CALLED[attribute]?.(text, locale, names) ?? text;
};
