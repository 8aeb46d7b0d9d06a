import { useIntl } from 'react-intl';

import type { PublicTypeName } from '../../domain/public-types';
import type { TranslationState } from '../../domain/translation-state';
import { en } from '../messages/en';
import { zhHans } from '../messages/zh-Hans';
import { useSay } from '../say';
import { uidOf } from './addresses';

/** What one of a type is called: Strapi's own id for it says them all. */
export const useTypeName = () => {
  const { locale } = useIntl();
  return (type: PublicTypeName): string => (locale === 'en' ? en : zhHans).types[uidOf(type)]?.one ?? type;
};

export const useDay = () => {
  const { formatDate } = useIntl();
  return (at: string): string => formatDate(at, { dateStyle: 'medium' });
};

/** Since when a document waits, or has its translation. */
export const useSince = () => {
  const say = useSay();
  const dayOf = useDay();
  return ({ state, since }: { state: TranslationState; since: string }): string =>
    say(`desk-since-${state}`, { day: dayOf(since) });
};
