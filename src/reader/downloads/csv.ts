import contentDisposition from 'content-disposition';
import { stringify } from 'csv-stringify/sync';

import type { Answer } from '../page';

export interface FileName {
  name: string;
  /** For programs that take Latin letters only. */
  plainName: string;
  /** The day that the table is of, where it is not of the present. */
  day: string | undefined;
}

export type Cell = string | number | null;

/**
 * A table to download, as spreadsheets open it: UTF-8 with its mark, numbers bare. Words that a
 * spreadsheet would run as a formula are made plain text by an apostrophe before them.
 */
export const csvAnswer = ({ name, plainName, day }: FileName, columns: string[], rows: Cell[][]): Answer => ({
  status: 200,
  headers: {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': contentDisposition(`${name}${day ? ` ${day}` : ''}.csv`, {
      fallback: `${plainName}${day ? `-${day}` : ''}.csv`,
    }),
    'x-content-type-options': 'nosniff',
    ...(day && { 'x-robots-tag': 'noindex' }),
  },
  body: stringify([columns, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' }),
});
