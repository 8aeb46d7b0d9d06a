import { changeText, valueText } from './figure-text';
import { type Locale, TRANSLATION_LOCALE } from './vocabulary';

interface Amount {
  value: number;
  unit: string;
  qualifier?: string | null;
}

/** What a promise of growth says in figures: +8 %, where the language writes the sign. */
export const growthText = (amount: Amount, locale: Locale): string => {
  const signed = { ...amount, qualifier: amount.qualifier ?? null };
  if (locale !== TRANSLATION_LOCALE || amount.unit !== '%') return valueText(signed, locale);
  const bare = valueText({ value: amount.value, unit: amount.unit }, locale);
  return valueText(signed, locale).replace(bare, changeText(amount.value, locale));
};
