import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { unstable_useDocumentActions } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { type Locale, SOURCE_LOCALE } from '../../domain/vocabulary';
import { ask } from '../publishing/question';
import { sendWith } from '../publishing/requests';
import { useSay } from '../say';
import { type ArticleUpdate, UPDATE } from './types';

const COLORS = {
  draft: { backgroundColor: 'secondary100', textColor: 'secondary700' },
  modified: { backgroundColor: 'alternative100', textColor: 'alternative700' },
  published: { backgroundColor: 'success100', textColor: 'success700' },
  untranslated: { backgroundColor: 'neutral150', textColor: 'neutral700' },
} as const;

interface Props {
  update: ArticleUpdate;
  locale: Locale;
  may: { edit: boolean; remove: boolean; withdraw: boolean };
  onEdit: () => void;
  onRemove: () => void;
}

/** One progress update: what it is about, what it says, whether it is public, and what may be done with it. */
export const UpdateLine = ({ update, locale, may, onEdit, onRemove }: Props) => {
  const { formatMessage, formatDate, formatNumber } = useIntl();
  const say = useSay();
  const { unpublish } = unstable_useDocumentActions();
  const { documentId, source, subject, edited } = update;
  const state = edited?.status ?? 'untranslated';
  const isPublic = state === 'published' || state === 'modified';

  const withdraw = async () => {
    const answer = await ask({
      kind: 'withdraw',
      locales: [locale],
      documents: 1,
      hasDraft: state === 'modified',
    });
    if (!answer) return;
    const place = { collectionType: 'collection-types', model: UPDATE, documentId, params: { locale } };
    await sendWith(answer, () => unpublish(place, answer.discardDraft));
  };

  const translationText = edited ? 'progress-edit-translation' : 'progress-translate';
  const editText = locale === SOURCE_LOCALE ? 'progress-edit' : translationText;
  const facts = [
    say('progress-as-of', { day: formatDate(source.asOf, { dateStyle: 'medium', timeZone: 'UTC' }) }),
    formatMessage({ id: source.progressStatus }),
    ...(source.value === null
      ? []
      : [`${formatNumber(source.value, { maximumFractionDigits: 4 })} ${source.unit ?? ''}`]),
  ];
  return (
    <Box tag="li" borderColor="neutral200" hasRadius padding={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 24rem">
          <Typography fontWeight="bold">
            {subject ? `${say(`subject-${subject.type}`)} · ${subject.name}` : say('progress-subject-gone')}
          </Typography>
          <Typography>{edited?.note ?? source.note}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {facts.join(' · ')}
          </Typography>
        </Flex>
        <Flex gap={2}>
          <Badge {...COLORS[state]}>{say(`progress-${state}`)}</Badge>
          {may.edit ? (
            <Button size="S" variant="tertiary" onClick={onEdit}>
              {say(editText)}
            </Button>
          ) : null}
          {may.withdraw && isPublic ? (
            <Button size="S" variant="danger-light" onClick={withdraw}>
              {say('withdraw')}
            </Button>
          ) : null}
          {may.remove && locale === SOURCE_LOCALE && !isPublic ? (
            <Button size="S" variant="danger-light" onClick={onRemove}>
              {say('progress-remove')}
            </Button>
          ) : null}
        </Flex>
      </Flex>
    </Box>
  );
};
