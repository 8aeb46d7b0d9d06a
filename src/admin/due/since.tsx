import { useIntl } from 'react-intl';

import { useSay } from '../say';
import type { Due } from '../../domain/silence';

/** Since when nothing was said, in words. */
export const useSince = () => {
  const { formatDate } = useIntl();
  const say = useSay();
  return ({ since, hasReports }: Due): string =>
    say(hasReports ? 'due-since-report' : 'due-since-promise', {
      day: formatDate(since, { dateStyle: 'medium', timeZone: 'UTC' }),
    });
};
