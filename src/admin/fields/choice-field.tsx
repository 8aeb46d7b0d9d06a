import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import { ownId } from '../messages/ids';
import type { CustomInputProps } from './props';

export interface Option {
  value: string;
  text: string;
}

interface Props extends CustomInputProps {
  options: Option[];
  prompt: string;
  loading?: boolean;
}

const folded = (text: string) => text.toLocaleLowerCase();

/** A text that is chosen from a list by typing any part of it. */
export const ChoiceField = ({
  name,
  label,
  labelAction,
  hint,
  required,
  disabled,
  options,
  prompt,
  loading,
}: Props) => {
  const { formatMessage } = useIntl();
  const { value, error, onChange } = useField<string | null>(name);
  // What is being typed; null while nobody types and the field shows the words of its value.
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);

  // A value outside the list stays in sight and is kept: the combobox empties itself of what it does not offer.
  const isListed = !value || options.some((option) => option.value === value);
  const all = isListed ? options : [{ value, text: value }, ...options];
  const chosen = all.find((option) => option.value === value)?.text ?? '';
  const shown = typed ? all.filter(({ text }) => folded(text).includes(folded(typed))) : all;

  const choose = (next: string | undefined) => {
    setTyped(null);
    onChange(name, next || null);
  };

  const openOrClose = (open: boolean) => {
    setIsOpen(open);
    if (!open) setTyped(null);
  };

  return (
    <Field.Root name={name} error={error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Combobox
        autocomplete="none"
        value={value ?? ''}
        textValue={typed ?? chosen}
        onTextValueChange={(text) => setTyped(text === chosen ? null : (text ?? ''))}
        open={isOpen}
        onOpenChange={openOrClose}
        // Strapi's combobox opens at a key that prints; Chinese arrives by an input method, without such keys.
        onInputChange={() => setIsOpen(true)}
        onChange={choose}
        onClear={required ? undefined : () => choose(undefined)}
        clearLabel={formatMessage({ id: ownId('clear') })}
        noOptionsMessage={() => formatMessage({ id: ownId('nothing-found') })}
        loading={loading}
        loadingMessage={formatMessage({ id: ownId('loading') })}
        placeholder={prompt}
        disabled={disabled || loading}
      >
        {shown.map((option) => (
          <ComboboxOption key={option.value} value={option.value}>
            {option.text}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
