import { Combobox, ComboboxOption, Field, Typography } from '@strapi/design-system';
import { useDeferredValue, useState } from 'react';

import type { Locale } from '../../domain/vocabulary';
import { useSay } from '../say';
import { useFindSubjectsQuery } from './api';
import type { NamedSubject } from './types';

interface Props {
  value: NamedSubject | undefined;
  locale: Locale;
  error: string | undefined;
  onChange: (subject: NamedSubject | undefined) => void;
}

const keyOf = ({ type, documentId }: NamedSubject) => `${type} ${documentId}`;

/** A target, project or measure, found on the server by a part of its name. */
export const SubjectField = ({ value, locale, error, onChange }: Props) => {
  const say = useSay();
  // What is being typed; null while nobody types and the field shows what is chosen.
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const words = useDeferredValue(typed?.trim() ?? '');
  const { currentData: found = [], isFetching } = useFindSubjectsQuery({ words, locale });

  const isFound = value && found.some((subject) => keyOf(subject) === keyOf(value));
  const offered = value && !isFound && typed === null ? [value, ...found] : found;

  const choose = (key: string | undefined) => {
    setTyped(null);
    onChange(offered.find((subject) => keyOf(subject) === key));
  };
  const openOrClose = (open: boolean) => {
    setIsOpen(open);
    if (!open) setTyped(null);
  };
  const where = ({ place, pathway }: NamedSubject) =>
    [...place, ...(pathway === undefined ? [] : [say('subject-of-pathway', { number: pathway })])].join(
      ' · ',
    );

  return (
    <Field.Root name="subject" error={error} hint={say('progress-subject-help')} required>
      <Field.Label>{say('progress-subject')}</Field.Label>
      <Combobox
        autocomplete="none"
        value={value ? keyOf(value) : ''}
        textValue={typed ?? (value ? `${say(`subject-${value.type}`)} · ${value.name}` : '')}
        onTextValueChange={(text) => setTyped(text ?? '')}
        open={isOpen}
        onOpenChange={openOrClose}
        // Strapi's combobox opens at a key that prints; Chinese arrives by an input method, without such keys.
        onInputChange={() => setIsOpen(true)}
        onChange={choose}
        onClear={() => choose(undefined)}
        clearLabel={say('clear')}
        noOptionsMessage={() => say('nothing-found')}
        loading={isFetching}
        loadingMessage={say('loading')}
        placeholder={say('choose')}
      >
        {offered.map((subject) => (
          <ComboboxOption
            key={keyOf(subject)}
            value={keyOf(subject)}
            textValue={`${say(`subject-${subject.type}`)} · ${subject.name}`}
          >
            <Typography tag="span" display="block" style={{ whiteSpace: 'normal' }}>
              {say(`subject-${subject.type}`)} · {subject.name}
            </Typography>
            <Typography tag="span" display="block" variant="pi" textColor="neutral600">
              {where(subject)}
            </Typography>
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
