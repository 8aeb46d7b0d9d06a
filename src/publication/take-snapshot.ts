import type { UID } from '@strapi/strapi';

import { isRecord } from '../domain/record';
import type { Snapshot } from '../domain/snapshot';
import { fileShape, shapeOf } from './shape';

/** A published row with everything that the public sees of it. */
export interface PublicRow {
  id: number;
  documentId: string;
  locale: string | null;
  [attribute: string]: unknown;
}

export interface Populate {
  [name: string]: true | { select?: string[]; populate?: Populate };
}

export const populateOf = (uid: UID.Schema): Populate => {
  const { components, media, links } = shapeOf(uid);
  return Object.fromEntries([
    ...components.map(({ name, uid: component }) => [name, { populate: populateOf(component) }]),
    ...media.map((name) => [name, true]),
    ...links.map(({ name }) => [name, { select: ['id', 'documentId'] }]),
  ]) as Populate;
};

const each = <Item>(value: unknown, take: (item: Record<string, unknown>) => Item): Item | Item[] | null => {
  if (Array.isArray(value)) return value.filter(isRecord).map(take);
  return isRecord(value) ? take(value) : null;
};

const take = (uid: UID.Schema, row: Record<string, unknown>): Record<string, unknown> => {
  const { scalars, components, media, links } = shapeOf(uid);
  const files = fileShape().scalars;
  return Object.fromEntries([
    ...scalars.map((name) => [name, row[name] ?? null]),
    ...components.map(({ name, uid: component }) => [name, each(row[name], (item) => take(component, item))]),
    ...media.map((name) => [
      name,
      each(row[name], (file) => Object.fromEntries(files.map((key) => [key, file[key] ?? null]))),
    ]),
    ...links.map(({ name }) => [name, each(row[name], ({ documentId }) => ({ documentId }))]),
  ]);
};

/** What the public sees of a row, as plain JSON: moments and days as texts. */
export const takeSnapshot = (uid: UID.ContentType, row: PublicRow): Snapshot =>
  JSON.parse(JSON.stringify(take(uid, row))) as Snapshot;
