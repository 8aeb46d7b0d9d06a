import type { Locale } from '../../domain/vocabulary';
import { exchangeMessages } from '../../messages/exchange';
import type { ExchangeProblem } from './problems';

/** A problem in words: where it stands, and what is allowed there. */
export const tell = ({ rule, params, place }: ExchangeProblem, locale: Locale): string => {
  const where = [place.document, place.field, place.segment].filter((part) => part !== undefined).join(' › ');
  // Each rule comes with its own parameters; the compiler cannot pair the two in a union.
  const say = exchangeMessages[locale][rule] as (params: unknown) => string;
  return where ? `${where}: ${say(params)}` : say(params);
};
