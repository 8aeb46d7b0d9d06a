import { tagsOfRow } from '../tags/of-row';
import type { Tag } from '../tags/tag';
import { quoted, type WatchedTable } from './conditions';
import type { Connection } from './sqlite-tables';

const CHANGED = 'cache_row_changed';

const IMAGES = { insert: ['new'], update: ['old', 'new'], delete: ['old'] };

const tell = (table: WatchedTable, place: number, row: string): string => {
  const told = [table.condition, ...table.values.values()].map((each) => each.replaceAll('$row', row));
  return `select ${CHANGED}(${[place, ...told].join(', ')});`;
};

type Told = [place: number, isPublished: number | null, ...keys: (string | number | null)[]];

/**
 * Tells of every row that changes through a connection, as it changes: by triggers that live as long as the
 * connection does, and that no other one sees.
 * @param touched what each change touches
 */
export const watch = (
  connection: Connection,
  tables: WatchedTable[],
  touched: (tags: Tag[]) => void,
): void => {
  connection.function(CHANGED, { varargs: true }, (...given) => {
    const [place, isPublished, ...values] = given as Told;
    const table = tables[place];
    if (!table) return null;
    const keys = Object.fromEntries([...table.keys].map((key, index) => [key, values[index] ?? null]));
    touched(tagsOfRow(table, { isPublished: isPublished === 1, keys }));
    return null;
  });
  tables.forEach((table, place) => {
    for (const [change, rows] of Object.entries(IMAGES)) {
      const name = quoted(`cache ${change} of ${table.name}`);
      connection.exec(
        `drop trigger if exists temp.${name};
         create temp trigger ${name} after ${change} on main.${quoted(table.name)}
         begin ${rows.map((row) => tell(table, place, row)).join(' ')} end`,
      );
    }
  });
};
