import { useIntl } from 'react-intl';

import { UNIT_SIGNS } from '../../domain/units';
import { ownId, unitId } from '../messages/ids';
import { ChoiceField } from './choice-field';
import type { CustomInputProps } from './props';

/** A unit of those that the project can convert, found by its sign or by other words for it. */
const UnitInput = (props: CustomInputProps) => {
  const { formatMessage } = useIntl();
  const options = UNIT_SIGNS.map((sign) => ({
    value: sign,
    text: `${sign} · ${formatMessage({ id: unitId(sign) })}`,
  }));
  return <ChoiceField {...props} options={options} prompt={formatMessage({ id: ownId('choose-unit') })} />;
};

export default UnitInput;
