import { Field, TextInput } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';

import type { CustomInputProps } from './props';

/** The same field without its list: what it stores is a short text after all. */
export const TextField = ({
  name,
  label,
  labelAction,
  hint,
  placeholder,
  required,
  disabled,
}: CustomInputProps) => {
  const { value, error, onChange } = useField<string | null>(name);
  return (
    <Field.Root name={name} error={error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        value={value ?? ''}
        onChange={(event) => onChange(name, event.target.value || null)}
        placeholder={placeholder}
        disabled={disabled}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
