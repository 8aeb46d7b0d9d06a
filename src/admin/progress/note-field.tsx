import { Field, Textarea } from '@strapi/design-system';

interface Props {
  label: string;
  hint?: string;
  value: string;
  error: string | undefined;
  onChange: (note: string) => void;
}

/** What was reached, in one sentence. */
export const NoteField = ({ label, hint, value, error, onChange }: Props) => {
  return (
    <Field.Root name="note" error={error} hint={hint} required>
      <Field.Label>{label}</Field.Label>
      <Textarea rows={2} value={value} onChange={({ target }) => onChange(target.value)} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
