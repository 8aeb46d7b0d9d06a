import type { Locale } from '../domain/vocabulary';
import { en } from './en';
import type { MessageKey, MessageParams } from './messages';
import { zhHans } from './zh-Hans';

/** The panel speaks Chinese unless its user chose English; REST speaks English unless asked for Chinese. */
export const currentLanguage = (): Locale => {
  const ctx = strapi.requestContext.get();
  if (!ctx) return 'en';
  if (ctx.state.auth?.strategy?.name === 'admin') {
    return ctx.state.user?.preferedLanguage === 'en' ? 'en' : 'zh-Hans';
  }
  return ctx.acceptsLanguages('en', 'zh') === 'zh' ? 'zh-Hans' : 'en';
};

const MESSAGES = { 'zh-Hans': zhHans, en };

export const say = <Key extends MessageKey>(key: Key, params: MessageParams[Key]): string =>
  MESSAGES[currentLanguage()][key](params);
