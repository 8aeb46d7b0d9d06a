import { AsyncLocalStorage } from 'node:async_hooks';

import type { Knex } from 'knex';

import type { Need } from '../reads/need';
import { needsOf } from '../reads/needs-of';
import { tagsOfNeed } from '../tags/of-need';
import type { Tables } from '../tags/tables';
import type { Tag } from '../tags/tag';
import { LRUCache } from 'lru-cache';

/** What an answer that is being made has read so far. */
export type Lesson = Set<Tag>;

export const lessons = new AsyncLocalStorage<Lesson>();

const STATEMENTS_KEPT = 5_000;

interface Query {
  sql: string;
  bindings?: readonly unknown[];
}

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const rowsOf = (response: unknown): Record<string, unknown>[] => {
  if (Array.isArray(response)) return response.filter(isRow);
  const rows = isRow(response) ? response.rows : undefined;
  return Array.isArray(rows) ? rows.filter(isRow) : [];
};

/** Lets every answer learn what it depends on from the statements that are run for it. */
export const teach = (connection: Knex, client: 'sqlite' | 'postgres', tables: Tables): void => {
  const known = new LRUCache<string, Need[]>({ max: STATEMENTS_KEPT });
  const needsIn = (sql: string): Need[] => {
    const needs = known.get(sql) ?? needsOf(sql, client);
    known.set(sql, needs);
    return needs;
  };
  connection.on('query-response', (response: unknown, { sql, bindings = [] }: Query) => {
    const lesson = lessons.getStore();
    if (!lesson) return;
    const run = { bindings, found: rowsOf(response) };
    for (const need of needsIn(sql)) for (const tag of tagsOfNeed(need, tables, run)) lesson.add(tag);
  });
};
