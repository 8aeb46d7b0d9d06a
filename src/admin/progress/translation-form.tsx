import { Box, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { Locale } from '../../domain/vocabulary';
import { useSay } from '../say';
import { DraftDialog } from './draft-dialog';
import { NoteField } from './note-field';
import type { ArticleUpdate } from './types';
import { useSave } from './use-save';

interface Props {
  update: ArticleUpdate;
  locale: Locale;
  onClose: () => void;
}

/** The sentence of a progress update in another language, beside the Chinese one. */
export const TranslationForm = ({ update, locale, onClose }: Props) => {
  const say = useSay();
  const [note, setNote] = useState(update.edited?.note ?? '');
  const [isTried, setIsTried] = useState(false);
  const { save, isSaving, refused, forgive } = useSave({
    documentId: update.documentId,
    locale,
    fields: ['note'],
    onSaved: onClose,
  });

  const trySaving = () => {
    setIsTried(true);
    if (note.trim()) void save({ note: note.trim() });
  };

  return (
    <DraftDialog
      title={say('progress-translate')}
      refused={refused['']}
      isSaving={isSaving}
      onSave={trySaving}
      onClose={onClose}
    >
      <Box>
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {say('progress-note-source')}
        </Typography>
        <Box background="neutral100" hasRadius padding={4} marginTop={1}>
          <Typography lang="zh-Hans">{update.source.note}</Typography>
        </Box>
      </Box>
      <NoteField
        label={say('progress-note-translation')}
        value={note}
        error={isTried && !note.trim() ? say('progress-missing') : refused.note}
        onChange={(text) => {
          forgive();
          setNote(text);
        }}
      />
      <Typography variant="pi" textColor="neutral600">
        {say('progress-translate-hint')}
      </Typography>
    </DraftDialog>
  );
};
