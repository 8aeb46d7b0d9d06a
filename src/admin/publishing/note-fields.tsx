import { Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { forwardRef } from 'react';

import { LONGEST_NOTE } from '../../domain/significance';
import type { Locale } from '../../domain/vocabulary';
import { useSay } from '../say';
import { type Notes, problemOfNote } from './choice';

interface Props {
  /** Which text names the field: what changed, what was wrong, or why it is withdrawn. */
  label: 'note-major' | 'note-correction' | 'withdraw-reason';
  locales: Locale[];
  notes: Notes;
  /** Whether what is missing is said yet. */
  isTried: boolean;
  /** What the server found wrong. */
  refused?: string;
  onChange: (notes: Notes) => void;
}

/** What the public reads, in each language that is published, with its length. The first takes the focus. */
export const NoteFields = forwardRef<HTMLTextAreaElement, Props>(
  ({ label, locales, notes, isTried, refused, onChange }, ref) => {
    const say = useSay();

    return locales.map((locale, place) => {
      const note = notes[locale] ?? '';
      const { length } = note.trim();
      const problem = isTried ? problemOfNote(note) : undefined;
      const error = problem ? say(problem) : refused;
      return (
        <Field.Root
          key={locale}
          name={`changeNote-${locale}`}
          error={error}
          hint={say('note-is-public')}
          required
        >
          <Field.Label>{say(label, { language: say(`language-${locale}`) })}</Field.Label>
          <Textarea
            ref={place === 0 ? ref : undefined}
            value={note}
            rows={3}
            onChange={(event) => onChange({ ...notes, [locale]: event.target.value })}
          />
          <Field.Error />
          <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
            <Field.Hint />
            <Typography
              variant="pi"
              textColor={length > LONGEST_NOTE ? 'danger600' : 'neutral600'}
              style={{ whiteSpace: 'nowrap' }}
            >
              {say('note-length', { length, limit: LONGEST_NOTE })}
            </Typography>
          </Flex>
        </Field.Root>
      );
    });
  },
);
NoteFields.displayName = 'NoteFields';
