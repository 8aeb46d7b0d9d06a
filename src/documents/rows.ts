import type { UID } from '@strapi/strapi';

import type { Populate } from '../publication/take-snapshot';

/** One stored row: a document in one locale and one state. */
export interface Row {
  id: number;
  documentId: string;
  locale: string | null;
  publishedAt: string | null;
  createdAt: string;
  updatedAt: string;
  [attribute: string]: unknown;
}

export const documentIdsOf = (relations: readonly string[]): Populate =>
  Object.fromEntries(relations.map((name) => [name, { select: ['documentId'] }]));

/** Every row of one document, all locales and states, with what is asked to be populated. */
export const rowsOf = async (uid: UID.ContentType, documentId: string, populate: Populate = {}) => {
  const rows: Row[] = await strapi.db.query(uid).findMany({ where: { documentId }, populate });
  return rows;
};

export const isPublished = (row: Row): boolean => row.publishedAt !== null;

export const inSameState = (row: Row, other: Row): boolean => isPublished(row) === isPublished(other);
