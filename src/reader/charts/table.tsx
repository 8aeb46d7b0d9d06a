/** The numbers of a picture: the first cell of a row names it. */
export interface Table {
  columns: string[];
  rows: string[][];
}

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
