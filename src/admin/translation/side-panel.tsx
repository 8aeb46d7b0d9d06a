import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import { PUBLIC_TYPE_NAMES, type PublicTypeName } from '../../domain/public-types';
import { TRANSLATION_LOCALE } from '../../domain/vocabulary';
import { useEditedLocale } from '../edited-locale';
import { useSay } from '../say';
import { deskAddress, uidOf } from './addresses';
import { useTranslationDocumentQuery } from './api';
import { StateBadge } from './state-badge';
import { useSince } from './words';

const Standing = ({ type, documentId }: { type: PublicTypeName; documentId: string }) => {
  const say = useSay();
  const sinceWhen = useSince();
  const { data } = useTranslationDocumentQuery({ type, documentId });
  // What is not public in Chinese has no state yet.
  if (!data) return null;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%">
      <StateBadge state={data.state} />
      <Typography variant="pi" textColor="neutral600">
        {sinceWhen(data)}
      </Typography>
      <Link tag={RouterLink} to={deskAddress({ type, documentId })}>
        {say('desk-open')}
      </Link>
    </Flex>
  );
};

/** Beside the English of what is public: where it stands. */
export const TranslationPanel: PanelComponent = ({ model, documentId, document }) => {
  const say = useSay();
  const locale = useEditedLocale();
  const type = PUBLIC_TYPE_NAMES.find((name) => uidOf(name) === model);
  // A single type has no number in its address.
  const id = documentId ?? document?.documentId;
  if (!type || !id || locale !== TRANSLATION_LOCALE) return null;
  return { title: say('desk-title'), content: <Standing type={type} documentId={id} /> };
};
