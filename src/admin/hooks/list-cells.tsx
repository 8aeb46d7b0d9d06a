import { Typography } from '@strapi/design-system';
import { FormattedMessage } from 'react-intl';

export const LIST_COLUMNS_HOOK = 'Admin/CM/pages/ListView/inject-column-in-table';

interface Header {
  name: string;
  attribute: { type: string };
}

type Row = Record<string, unknown>;

const ChoiceCell = ({ value }: { value: unknown }) => (
  <Typography textColor="neutral800">
    {typeof value === 'string' && value !== '' ? <FormattedMessage id={value} defaultMessage={value} /> : '-'}
  </Typography>
);

const withWords = <Column extends Header>(header: Column): Column =>
  header.attribute.type === 'enumeration'
    ? { ...header, cellFormatter: (row: Row, { name }: Header) => <ChoiceCell value={row[name]} /> }
    : header;

/** Lists print the stored value of an enumeration, `under-way`; an editor reads 进行中. */
export const sayChoicesInWords = <Args extends { displayedHeaders: Header[] }>(args: Args): Args => ({
  ...args,
  displayedHeaders: args.displayedHeaders.map(withWords),
});
