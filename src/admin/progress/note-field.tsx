import { Field, Textarea } from '@strapi/design-system';

import { useSay } from '../say';

interface Props {
  value: string;
  error: string | undefined;
  onChange: (note: string) => void;
}

/** What was reached, in one sentence. */
export const NoteField = ({ value, error, onChange }: Props) => {
  const say = useSay();
  return (
    <Field.Root name="note" error={error} hint={say('progress-note-help')} required>
      <Field.Label>{say('progress-note')}</Field.Label>
      <Textarea rows={2} value={value} onChange={({ target }) => onChange(target.value)} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
