import { Box, Flex, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';

import { TIME_ZONE } from '../../domain/days';
import { useSay } from '../say';
import { type Notes, problemOfNote } from './choice';
import { Choices } from './choices';
import { DialogFrame } from '../dialog-frame';
import { NoteFields } from './note-fields';
import type { OpenQuestion } from './question';

const DRAFT = ['keep', 'drop'] as const;

/** Asks why something is no longer to be public, and shows what its page will say instead. */
export const WithdrawDialog = ({ question }: { question: OpenQuestion }) => {
  const { formatDate } = useIntl();
  const say = useSay();
  const { locales, documents } = question;
  const [notes, setNotes] = useState<Notes>(question.earlier?.notes ?? {});
  const [draft, setDraft] = useState<string>('keep');
  const [refused, setRefused] = useState(question.problems?.changeNote);
  const [isTried, setIsTried] = useState(false);
  const note = useRef<HTMLTextAreaElement>(null);

  const change = (written: Notes) => {
    setRefused(undefined);
    setNotes(written);
  };

  const withdraw = () => {
    setIsTried(true);
    if (locales.some((locale) => problemOfNote(notes[locale] ?? ''))) note.current?.focus();
    else question.settle({ notes, discardDraft: draft === 'drop' });
  };

  const day = formatDate(new Date(), { timeZone: TIME_ZONE, dateStyle: 'long' });
  const reason = locales.flatMap((locale) => notes[locale]?.trim() || []).join(' / ');
  return (
    <DialogFrame
      title={say('withdraw-title')}
      confirm={say('withdraw')}
      isDangerous
      focus={note}
      onConfirm={withdraw}
      onCancel={() => question.settle(undefined)}
    >
      <Flex direction="column" alignItems="stretch" gap={6}>
        {documents > 1 ? <Typography tag="p">{say('withdraw-many', { documents })}</Typography> : null}
        <Box>
          <Typography tag="p">{say('withdraw-says')}</Typography>
          <Box background="neutral100" hasRadius padding={4} marginTop={2}>
            <Typography tag="p" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
              {say('withdraw-answer', { day, reason: reason || say('withdraw-reason-here') })}
            </Typography>
          </Box>
        </Box>
        <NoteFields
          ref={note}
          label="withdraw-reason"
          locales={locales}
          notes={notes}
          isTried={isTried}
          refused={refused}
          onChange={change}
        />
        {question.hasDraft ? (
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Typography fontWeight="bold">{say('withdraw-draft')}</Typography>
            <Choices
              label={say('withdraw-draft')}
              offered={DRAFT.map((value) => ({ value, label: say(`withdraw-${value}-draft`) }))}
              value={draft}
              onChange={setDraft}
            />
          </Flex>
        ) : null}
      </Flex>
    </DialogFrame>
  );
};
