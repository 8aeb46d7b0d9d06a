import { useIntl } from 'react-intl';

import { ownId } from '../messages/ids';
import { ChoiceField } from './choice-field';
import { useIndicatorsQuery } from './indicators-api';
import type { CustomInputProps } from './props';
import { TextField } from './text-field';

/** An indicator that exists, found by its name or its code; the code is what is stored. */
const IndicatorInput = (props: CustomInputProps) => {
  const { formatMessage, locale } = useIntl();
  const { data = [], isLoading, isError } = useIndicatorsQuery(locale);

  if (isError) return <TextField {...props} hint={formatMessage({ id: ownId('indicators-unavailable') })} />;
  return (
    <ChoiceField
      {...props}
      options={data.map(({ code, name }) => ({ value: code, text: `${name} · ${code}` }))}
      prompt={formatMessage({ id: ownId('choose-indicator') })}
      loading={isLoading}
    />
  );
};

export default IndicatorInput;
