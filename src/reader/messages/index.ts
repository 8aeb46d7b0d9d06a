import type { Locale } from '../../domain/vocabulary';
import { en } from './en';
import type { ReaderMessages } from './messages';
import { zhHans } from './zh-Hans';

const MESSAGES: Record<Locale, ReaderMessages> = { 'zh-Hans': zhHans, en };

export const messagesIn = (locale: Locale): ReaderMessages => MESSAGES[locale];
export type { ReaderMessages };
