import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';

import { type Locale, SOURCE_LOCALE } from '../../domain/vocabulary';
import { useSay } from '../say';
import { useProgressOfArticleQuery } from './api';
import { EffectsNotice } from './effects-notice';
import { useProgressPermissions } from './permissions';
import { RemoveDialog } from './remove-dialog';
import { TranslationForm } from './translation-form';
import type { ArticleUpdate } from './types';
import { UpdateForm } from './update-form';
import { UpdateLine } from './update-line';

interface Props {
  article: string;
  locale: Locale;
  publishedOn: string | undefined;
  /** While what is public is only looked at. */
  isReadOnly: boolean;
}

type Doing = { what: 'add' } | { what: 'edit' | 'remove'; update: ArticleUpdate };

/** The progress updates of one article: read, added, changed and deleted beside its words. */
export const ProgressSection = ({ article, locale, publishedOn, isReadOnly }: Props) => {
  const say = useSay();
  const may = useProgressPermissions();
  const { data: updates = [], isLoading, isError } = useProgressOfArticleQuery({ article, locale });
  const [doing, setDoing] = useState<Doing>();
  const stop = () => setDoing(undefined);
  const isSource = locale === SOURCE_LOCALE;

  if (isLoading) return <Typography textColor="neutral600">{say('loading')}</Typography>;
  if (isError) return <Typography textColor="danger600">{say('progress-unreadable')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {updates.length === 0 ? (
        <Typography textColor="neutral600">{say('progress-none')}</Typography>
      ) : (
        <>
          <EffectsNotice updates={updates} locale={locale} />
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            {updates.map((update) => (
              <UpdateLine
                key={update.documentId}
                update={update}
                locale={locale}
                may={{
                  edit: !isReadOnly && may.canUpdate,
                  remove: !isReadOnly && may.canDelete,
                  withdraw: !isReadOnly && may.canPublish,
                }}
                onEdit={() => setDoing({ what: 'edit', update })}
                onRemove={() => setDoing({ what: 'remove', update })}
              />
            ))}
          </Flex>
        </>
      )}
      {isSource && may.canCreate && !isReadOnly ? (
        <Box>
          <Button variant="secondary" startIcon={<Plus />} onClick={() => setDoing({ what: 'add' })}>
            {say('progress-add')}
          </Button>
        </Box>
      ) : null}
      {doing?.what === 'add' || (doing?.what === 'edit' && isSource) ? (
        <UpdateForm
          article={article}
          publishedOn={publishedOn}
          update={doing.what === 'edit' ? doing.update : undefined}
          onClose={stop}
        />
      ) : null}
      {doing?.what === 'edit' && !isSource ? (
        <TranslationForm update={doing.update} locale={locale} onClose={stop} />
      ) : null}
      {doing?.what === 'remove' ? <RemoveDialog documentId={doing.update.documentId} onClose={stop} /> : null}
    </Flex>
  );
};
