import { Flex, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';

import { type Significance, SIGNIFICANCES } from '../../domain/significance';
import { useSay } from '../say';
import { needsNote, problemOfNote } from './choice';
import { Choices } from './choices';
import { DialogFrame } from '../dialog-frame';
import { NoteFields } from './note-fields';
import type { Answer, OpenQuestion } from './question';

/** Asks what kind of change it is that is about to replace something public. */
export const PublishDialog = ({ question }: { question: OpenQuestion }) => {
  const { formatMessage } = useIntl();
  const say = useSay();
  const [answer, setAnswer] = useState<Answer>(question.earlier ?? { notes: {} });
  const [refused, setRefused] = useState(question.problems);
  const [isTried, setIsTried] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);

  const { significance, notes } = answer;
  const { locales, documents } = question;
  const isUntold = needsNote(significance) && locales.some((locale) => problemOfNote(notes[locale] ?? ''));

  const change = (changed: Partial<Answer>) => {
    setRefused(undefined);
    setAnswer({ ...answer, ...changed });
  };

  const publish = () => {
    setIsTried(true);
    if (!significance) first.current?.focus();
    else if (isUntold) note.current?.focus();
    else question.settle(answer);
  };

  return (
    <DialogFrame
      title={say('publish-title')}
      confirm={say('publish')}
      focus={question.problems?.changeNote ? note : first}
      onConfirm={publish}
      onCancel={() => question.settle(undefined)}
    >
      <Flex direction="column" alignItems="stretch" gap={6}>
        {documents > 1 ? <Typography tag="p">{say('publish-many', { documents })}</Typography> : null}
        <Choices
          ref={first}
          label={say('publish-kinds')}
          error={isTried && !significance ? say('choose-significance') : refused?.significance}
          offered={SIGNIFICANCES.map((value) => ({
            value,
            label: formatMessage({ id: value }),
            meaning: say(`${value}-means`),
          }))}
          value={significance}
          onChange={(value) => change({ significance: value as Significance })}
        />
        {significance && significance !== 'minor' ? (
          <NoteFields
            ref={note}
            label={`note-${significance}`}
            locales={locales}
            notes={notes}
            isTried={isTried}
            refused={refused?.changeNote}
            onChange={(written) => change({ notes: written })}
          />
        ) : null}
      </Flex>
    </DialogFrame>
  );
};
