import {
  parse,
  type SelectFromStatement,
  type WithRecursiveStatement,
  type WithStatement,
} from 'pgsql-ast-parser';

import type { Need } from './need';
import { needsOfSelect } from './needs-of-select';

/** SQLite's spelling as PostgreSQL's: names in double quotes, the places of values numbered. */
const asPostgres = (sql: string): string => {
  let place = 0;
  // The parser knows no `escape`; which rows may matter does not hang on it.
  return sql
    .replaceAll(" ESCAPE '\\'", '')
    .replace(/'(?:[^']|'')*'|"[^"]*"|`([^`]*)`|\?/g, (found, name?: string) => {
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
    keys: [],
  }));

/** The names that a statement gives to selections of its own. */
const ownNamesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(ownNamesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...('type' in value && value.type === 'with' ? namesBoundBy(value as WithStatement) : []),
    ...('type' in value && value.type === 'with recursive'
      ? [(value as WithRecursiveStatement).alias.name]
      : []),
    ...Object.values(value).flatMap(ownNamesIn),
  ];
};

const namesBoundBy = ({ bind }: WithStatement): string[] => bind.map(({ alias }) => alias.name);

export interface Needs {
  needs: Need[];
  /** The names that it gives to selections of its own, and that are none of tables. */
  ownNames: ReadonlySet<string>;
  /** Whether it could be read; if not, every name in it is told of as if it were that of a table. */
  isRead: boolean;
}

/**
 * What a statement needs of the tables that it reads.
 * @param sql as the database gets it
 * @param client `sqlite`, whose places of values have no numbers, or `postgres`
 */
export const needsOf = (sql: string, client: 'sqlite' | 'postgres'): Needs => {
  try {
    const statements = parse(client === 'sqlite' ? asPostgres(sql) : sql);
    const [statement, ...others] = statements;
    const outermost = statement?.type === 'select' && others.length === 0 ? statement : undefined;
    const needs = selectsIn(statements).flatMap((select) =>
      // What a selection within another finds, nobody sees.
      needsOfSelect(select).map(({ foundIn, ...need }) =>
        foundIn !== undefined && select === outermost ? { ...need, foundIn } : need,
      ),
    );
    return { needs, ownNames: new Set(ownNamesIn(statements)), isRead: true };
  } catch {
    return { needs: anyName(sql), ownNames: new Set(), isRead: false };
  }
};
