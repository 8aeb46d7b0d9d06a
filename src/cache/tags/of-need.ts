import { type Asked, type Key, LOCALE, type Need, saysLanguage } from '../reads/need';
import type { Table, Tables } from './tables';
import { inLanguage, type Tag, tagOf } from './tag';

/** A statement as it was run: with the values that it was given, and the rows that it found. */
export interface Run {
  bindings: readonly unknown[];
  /** Nothing where what was found does not come as rows. */
  found?: readonly Record<string, unknown>[];
}

/** An answer that needs more values of one column than these depends on all of them. */
const MOST_VALUES = 500;

type Value = string | number;

/** Not every spelling of a number: where a column holds numbers, a database takes `05` for 5. */
const isOneSpelling = (text: string): boolean => Number.isNaN(Number(text)) || String(Number(text)) === text;

const isValue = (value: unknown): value is Value =>
  typeof value === 'number' || (typeof value === 'string' && isOneSpelling(value));

const valueOf = (asked: Asked, { bindings }: Run): unknown =>
  'constant' in asked ? asked.constant : bindings[asked.binding];

/** The values of a key, where each of them is one that a change of a row can be told by. */
const valuesOf = ({ values }: Key, run: Run): Value[] | undefined => {
  const all = values.map((asked) => valueOf(asked, run));
  return all.every(isValue) && all.length <= MOST_VALUES ? all : undefined;
};

/** Ids tell rows apart better than anything else. */
const rankOf = (column: string): number => (column === 'id' ? 0 : column.endsWith('_id') ? 1 : 2);

interface Telling {
  column: string;
  values: Value[];
}

/** The keys by which a change can be told, the narrowest first. */
const tellingOf = (need: Need, table: Table, run: Run): Telling[] =>
  need.keys
    .flatMap((key): Telling[] => {
      const values = table.keys.has(key.column) ? valuesOf(key, run) : undefined;
      return values ? [{ column: key.column, values }] : [];
    })
    .sort(
      (one, other) => rankOf(one.column) - rankOf(other.column) || one.values.length - other.values.length,
    );

const isPublishedOf = ({ isPublished, follows }: Need, table: Table, tables: Tables): boolean => {
  if (table.published === 'dated') return isPublished;
  const by = follows?.map((name) => tables.get(name)?.published);
  // Through a row that is dated itself, but of which the statement does not say that it is published, nothing follows.
  return table.published === 'follows' && by?.pop() === 'dated' && by.every((kind) => kind === 'follows');
};

/**
 * What a need of a statement depends on.
 * @returns nothing for a name that is none of a watched table
 */
export const tagsOfNeed = (need: Need, tables: Tables, run: Run): Tag[] | undefined => {
  const table = tables.get(need.table);
  if (!table || table.published === 'unknown') return undefined;
  const isPublished = isPublishedOf(need, table, tables);
  const [narrowest, ...others] = tellingOf(need, table, run);
  if (narrowest) {
    const { column, values } = narrowest;
    const tags = values.map((value) => tagOf(table.name, isPublished, column, value));
    const locales = others.find((other) => other.column === LOCALE)?.values;
    return locales && !saysLanguage(column)
      ? locales.flatMap((locale) => tags.map((tag) => inLanguage(tag, locale)))
      : tags;
  }
  const { foundIn } = need;
  if (foundIn !== undefined && table.keys.has('id')) {
    const ids = run.found?.map((row) => row[foundIn]);
    if (ids?.every(isValue) && ids.length <= MOST_VALUES) {
      return [...new Set(ids)].map((id) => tagOf(table.name, false, 'id', id));
    }
  }
  return [tagOf(table.name, isPublished)];
};
