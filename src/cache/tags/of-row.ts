import type { Table } from './tables';
import { LOCALE, saysLanguage } from '../reads/need';
import { inLanguage, type Tag, tagOf } from './tag';

/** A row before or after a change: whether it is published, or belongs to such a one, and its keys. */
export interface RowImage {
  isPublished: boolean;
  keys: Record<string, string | number | null>;
}

/** What a change touches that makes a row this, or makes of this another. */
export const tagsOfRow = (table: Table, { isPublished, keys }: RowImage): Tag[] => {
  const states = isPublished && table.published !== 'always' ? [false, true] : [false];
  const values = Object.entries(keys).flatMap(([column, value]): [string, string | number][] =>
    value === null ? [] : [[column, value]],
  );
  const locale = keys[LOCALE];
  return states.flatMap((state) => [
    tagOf(table.name, state),
    ...values.flatMap(([column, value]) => {
      const tag = tagOf(table.name, state, column, value);
      return locale == null || saysLanguage(column) ? [tag] : [tag, inLanguage(tag, locale)];
    }),
  ]);
};
