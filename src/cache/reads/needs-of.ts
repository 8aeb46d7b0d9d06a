import { parse, type SelectFromStatement } from 'pgsql-ast-parser';

import type { Need } from './need';
import { needsOfSelect } from './needs-of-select';

/** SQLite's spelling as PostgreSQL's: names in double quotes, the places of values numbered. */
const asPostgres = (sql: string): string => {
  let place = 0;
  return sql.replace(/'(?:[^']|'')*'|"[^"]*"|`([^`]*)`|\?/g, (found, name?: string) => {
    if (found === '?') return `$${(place += 1)}`;
    return name === undefined ? found : `"${name}"`;
  });
};

const isSelect = (value: object): value is SelectFromStatement => 'type' in value && value.type === 'select';

const selectsIn = (value: unknown): SelectFromStatement[] => {
  if (Array.isArray(value)) return value.flatMap(selectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [...(isSelect(value) ? [value] : []), ...Object.values(value).flatMap(selectsIn)];
};

/** Every name in a text that nobody could read: one of them may be that of a table. */
const anyName = (sql: string): Need[] =>
  [...new Set(sql.match(/[A-Za-z_][\w$]*/g) ?? [])].map((table) => ({
    table,
    isPublished: false,
    followsPublished: false,
    keys: [],
  }));

/**
 * What a statement needs of the tables that it reads.
 * @param sql as the database gets it
 * @param client `sqlite`, whose places of values have no numbers, or `postgres`
 */
export const needsOf = (sql: string, client: 'sqlite' | 'postgres'): Need[] => {
  try {
    const statements = parse(client === 'sqlite' ? asPostgres(sql) : sql);
    const [statement, ...others] = statements;
    const outermost = statement?.type === 'select' && others.length === 0 ? statement : undefined;
    return selectsIn(statements).flatMap((select) =>
      // What a selection within another finds, nobody sees.
      needsOfSelect(select).map(({ foundIn, ...need }) =>
        foundIn !== undefined && select === outermost ? { ...need, foundIn } : need,
      ),
    );
  } catch {
    return anyName(sql);
  }
};
