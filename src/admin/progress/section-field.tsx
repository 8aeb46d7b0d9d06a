import { Flex, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';

import { useEditedLocale } from '../edited-locale';
import { useSay } from '../say';
import { ProgressSection } from './section';
import { ARTICLE } from './types';

interface Props {
  disabled?: boolean;
}

/** Stands among the fields of an article, and keeps what it shows in documents of their own. */
export const ProgressSectionField = ({ disabled = false }: Props) => {
  const say = useSay();
  const locale = useEditedLocale();
  const { slug, id } = useParams();
  const { value: publishedOn } = useField<string | undefined>('publishedOn');
  const { value: documentId } = useField<string | undefined>('documentId');

  // Another article, opened over this page, has a page of its own for its progress.
  if (slug !== ARTICLE || (documentId && documentId !== id)) return null;
  return (
    <Flex tag="section" aria-label={say('progress-title')} direction="column" alignItems="stretch" gap={4}>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography tag="h2" variant="delta">
          {say('progress-title')}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('progress-what')}
        </Typography>
      </Flex>
      {id && id !== 'create' ? (
        <ProgressSection article={id} locale={locale} publishedOn={publishedOn} isReadOnly={disabled} />
      ) : (
        <Typography textColor="neutral600">{say('progress-save-first')}</Typography>
      )}
    </Flex>
  );
};
