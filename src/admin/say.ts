import { useIntl } from 'react-intl';

import { ownId } from './messages/ids';

type Values = Record<string, string | number>;

/** Says one of this project's own texts in the language of the panel. */
export const useSay = () => {
  const { formatMessage } = useIntl();
  return (key: string, values?: Values): string => formatMessage({ id: ownId(key) }, values);
};
