import { Field, TextInput } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ChangeEvent } from 'react';

import type { CustomInputProps } from './props';

/**
 * Strapi writes every integer with separators, the year as 2,023. The whole numbers of this model are years,
 * places and ranks: none is negative and none needs separators.
 */
export const WholeNumberInput = ({
  name,
  label,
  labelAction,
  hint,
  placeholder,
  required,
  disabled,
}: CustomInputProps) => {
  const { value, error, onChange } = useField<number | null>(name);

  const enter = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const digits = target.value.normalize('NFKC').replace(/\D/g, '');
    onChange(name, digits === '' ? null : Number(digits));
  };

  return (
    <Field.Root name={name} error={error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        inputMode="numeric"
        value={value ?? ''}
        onChange={enter}
        placeholder={placeholder}
        disabled={disabled}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
