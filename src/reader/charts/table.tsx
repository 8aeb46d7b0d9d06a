import { type FigureValue, valueText } from '../../domain/figure-text';
import type { Locale } from '../../domain/vocabulary';
import { messagesIn } from '../messages';

/** The numbers of a picture: the first cell of a row names it. */
export interface Table {
  columns: string[];
  rows: string[][];
}

type Valued = FigureValue & { name: string };

/** Names and values alone. */
export const valueTable = (rows: Valued[], locale: Locale): Table => {
  const { columns } = messagesIn(locale).charts;
  return {
    columns: [columns.indicator, columns.value],
    rows: rows.map((row) => [row.name, valueText(row, locale)]),
  };
};

export const DataTable = ({ table, caption }: { table: Table; caption: string }) => (
  <table>
    <caption>{caption}</caption>
    <thead>
      <tr>
        {table.columns.map((column) => (
          <th scope="col">{column}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {table.rows.map(([name, ...cells]) => (
        <tr>
          <th scope="row">{name}</th>
          {cells.map((cell) => (
            <td>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
