import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { ownId } from '../messages/ids';
import type { CustomInputProps } from './props';

interface Props extends CustomInputProps {
  attribute: { enum: string[] };
}

/**
 * The choices of an enumeration in the panel's language. Strapi's own input says them too, but offers
 * “choose here” among them, where something has to be chosen as well.
 */
export const EnumerationInput = ({
  name,
  label,
  labelAction,
  hint,
  required,
  disabled,
  attribute,
}: Props) => {
  const { formatMessage } = useIntl();
  const { value, error, onChange } = useField<string | null>(name);
  const choose = (choice: string | number | null) => onChange(name, choice ? String(choice) : null);

  return (
    <Field.Root name={name} error={error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SingleSelect
        value={value ?? ''}
        onChange={choose}
        onClear={required ? undefined : () => choose(null)}
        clearLabel={formatMessage({ id: ownId('clear') })}
        placeholder={formatMessage({ id: ownId('choose') })}
        disabled={disabled}
      >
        {attribute.enum.map((choice) => (
          <SingleSelectOption key={choice} value={choice}>
            {formatMessage({ id: choice, defaultMessage: choice })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
