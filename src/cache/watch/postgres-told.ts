import { z } from 'zod';

import { tagsOfRow } from '../tags/of-row';
import type { Table } from '../tags/tables';
import type { Tag } from '../tags/tag';
import type { WatchedTable } from './conditions';
import { headOf } from './postgres-function';
import type { Heard } from './watch';

const Image = z.tuple([z.union([z.literal(0), z.literal(1)])], z.string().nullable());
const Told = z.tuple([z.string()], Image);

const imageOf = (table: Table, [isPublished, ...values]: z.infer<typeof Image>): Tag[] =>
  tagsOfRow(table, {
    isPublished: isPublished === 1,
    keys: Object.fromEntries([...table.keys].map((key, index) => [key, values[index] ?? null])),
  });

const parsed = (payload: string): z.infer<typeof Told> | undefined => {
  try {
    return Told.safeParse(JSON.parse(payload)).data;
  } catch {
    return undefined;
  }
};

/** How what triggers tell is understood: nothing is left out because it cannot be read. */
export const hear =
  (tables: ReadonlyMap<string, WatchedTable>, heard: Heard) =>
  (payload: string): void => {
    const [head, ...images] = parsed(payload) ?? [];
    const name = head?.slice(0, head.lastIndexOf(' '));
    const table = name === undefined ? undefined : tables.get(name);
    if (!table || name === undefined) return heard.everything();
    // A node of another version may describe rows by other columns.
    if (images.length === 0 || head !== headOf(table)) return heard.table(name);
    return heard.committed(new Set(images.flatMap((image) => imageOf(table, image))));
  };
