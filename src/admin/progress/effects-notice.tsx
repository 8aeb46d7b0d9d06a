import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { type Locale, SOURCE_LOCALE } from '../../domain/vocabulary';
import { useSay } from '../say';
import { type Effect, effectsOf, isWaiting } from './effects';
import type { ArticleUpdate } from './types';

interface Props {
  updates: ArticleUpdate[];
  locale: Locale;
}

/** What publishing the article will do with its progress updates, and where that takes their subjects. */
export const EffectsNotice = ({ updates, locale }: Props) => {
  const { formatMessage, formatDate } = useIntl();
  const say = useSay();
  const waiting = updates.filter(isWaiting);
  const count = waiting.length;

  const sentence = ({ subject, from, to, newer }: Effect): string => {
    const named = { type: say(`subject-${subject.type}`), name: subject.name };
    if (newer && from === to) {
      return say('progress-older', {
        ...named,
        day: formatDate(newer, { dateStyle: 'medium', timeZone: 'UTC' }),
      });
    }
    const states = { from: formatMessage({ id: from }), to: formatMessage({ id: to }) };
    return say(from === to ? 'progress-stays' : 'progress-moves', { ...named, ...states });
  };

  if (count === 0) {
    const isAllPublic = updates.every(({ edited }) => edited?.status === 'published');
    return isAllPublic ? <Typography textColor="neutral600">{say('progress-all-public')}</Typography> : null;
  }
  // Facts are moved by the Chinese; a translation only adds its words.
  const isSource = locale === SOURCE_LOCALE;
  return (
    <Box background="primary100" hasRadius padding={4} role="status">
      <Typography tag="p" fontWeight="bold" textColor="primary700">
        {say(isSource ? 'progress-will-publish' : 'progress-will-publish-translations', { count })}
      </Typography>
      {isSource
        ? effectsOf(waiting).map((effect) => (
            <Typography key={effect.subject.documentId} tag="p" textColor="neutral800" paddingTop={1}>
              {sentence(effect)}
            </Typography>
          ))
        : null}
    </Box>
  );
};
