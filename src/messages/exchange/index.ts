import type { Locale } from '../../domain/vocabulary';
import { en } from './en';
import type { ExchangeMessages } from './messages';
import { zhHans } from './zh-Hans';

export const exchangeMessages: Record<Locale, ExchangeMessages> = { 'zh-Hans': zhHans, en };
