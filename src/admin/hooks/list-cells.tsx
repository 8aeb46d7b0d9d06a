import { Typography } from '@strapi/design-system';
import type { ComponentType } from 'react';
import { FormattedDate, FormattedMessage } from 'react-intl';

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

const PlainCell = ({ value }: { value: unknown }) => (
  <Typography textColor="neutral800">{typeof value === 'number' ? String(value) : '-'}</Typography>
);

/** A day is a day everywhere; a moment is the editor's own. */
const dateCell = (options: { timeStyle?: 'short'; timeZone?: 'UTC' }) =>
  function DateCell({ value }: { value: unknown }) {
    return (
      <Typography textColor="neutral800">
        {typeof value === 'string' ? <FormattedDate value={value} dateStyle="short" {...options} /> : '-'}
      </Typography>
    );
  };

/** By type of attribute: how a list shows it where Strapi's way does not serve. */
const CELLS: Record<string, ComponentType<{ value: unknown }>> = {
  // Strapi prints the stored value, `under-way`; an editor reads 进行中.
  enumeration: ChoiceCell,
  // Strapi prints 2,023 for a year.
  integer: PlainCell,
  // Strapi's long dates push the columns that follow out of sight.
  date: dateCell({ timeZone: 'UTC' }),
  datetime: dateCell({ timeStyle: 'short' }),
};

const withOwnCell = <Column extends Header>(header: Column): Column => {
  const Cell = CELLS[header.attribute.type];
  if (!Cell || header.name === 'id') return header;
  return { ...header, cellFormatter: (row: Row, { name }: Header) => <Cell value={row[name]} /> };
};

export const formatCells = <Args extends { displayedHeaders: Header[] }>(args: Args): Args => ({
  ...args,
  displayedHeaders: args.displayedHeaders.map(withOwnCell),
});
