import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';

import { type Statement, readStatement } from '../reads/statement';
import { type Run, tagsOfNeed } from '../tags/of-need';
import type { Tables } from '../tags/tables';
import { anythingOf } from '../tags/tag';
import { type Lesson, lessons } from './lesson';

const STATEMENTS_KEPT = 5_000;

interface Query {
  sql: string;
  bindings?: readonly unknown[];
}

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** @returns nothing where what was found is no list of rows, as of the first row alone or of one column */
const rowsOf = (response: unknown): Record<string, unknown>[] | undefined => {
  const rows = isRow(response) && !Array.isArray(response) ? response.rows : response;
  return Array.isArray(rows) && rows.every(isRow) ? rows : undefined;
};

const learnFrom = (
  lesson: Lesson,
  { needs, ownNames, isRead }: Statement,
  tables: Tables,
  run: Run,
): void => {
  for (const need of needs) {
    const tags = tagsOfNeed(need, tables, run);
    if (tags) {
      lesson.reads([anythingOf(need.table), ...tags]);
    } else if (tables.has(need.table) || (isRead && !ownNames.has(need.table))) {
      lesson.doubts('unwatched');
    }
  }
};

/** Lets every answer learn what it depends on from the statements that are run for it. */
export const teach = (connection: Knex, client: 'sqlite' | 'postgres', tables: Tables): void => {
  const known = new LRUCache<string, Statement>({ max: STATEMENTS_KEPT });
  const statementOf = (sql: string): Statement => {
    const before = known.get(sql);
    if (before) return before;
    const statement = readStatement(sql, client);
    known.set(sql, statement);
    return statement;
  };
  connection.on('query', ({ sql }: Query) => {
    const lesson = lessons.getStore();
    if (!lesson) return;
    const { kind, isByChance } = statementOf(sql);
    if (kind === 'read') lesson.begins();
    if (kind === 'write') lesson.doubts('writes');
    if (isByChance) lesson.doubts('chance');
  });
  connection.on('query-response', (response: unknown, { sql, bindings = [] }: Query) => {
    const lesson = lessons.getStore();
    if (!lesson) return;
    const statement = statementOf(sql);
    if (statement.kind !== 'read') return;
    lesson.ends();
    learnFrom(lesson, statement, tables, { bindings, found: rowsOf(response) });
  });
};
