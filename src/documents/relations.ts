import type { Schema, UID } from '@strapi/strapi';

import { hasDrafts } from '../publication/types';
import { isLocalized } from './localized';
import type { Row } from './rows';

/** A relation from the many to the one that is one fact for all locales. */
export interface SharedRelation {
  name: string;
  target: UID.ContentType;
}

export const sharedRelationsOf = (schema: Schema.ContentType): SharedRelation[] =>
  Object.entries(schema.attributes).flatMap(([name, attribute]) => {
    if (attribute.type !== 'relation' || !('target' in attribute)) return [];
    const target = attribute.target as UID.ContentType;
    return target.startsWith('api::') && name !== 'localizations' && !isLocalized(attribute)
      ? [{ name, target }]
      : [];
  });

/** Which relations of which types point at a type. */
export const relationsTo = (target: UID.ContentType) =>
  Object.values(strapi.contentTypes)
    .filter((schema) => schema.uid.startsWith('api::'))
    .flatMap((schema) =>
      sharedRelationsOf(schema)
        .filter((relation) => relation.target === target)
        .map((relation) => ({ uid: schema.uid as UID.ContentType, name: relation.name })),
    );

export const relatedDocumentId = (row: Row, relation: string): string | undefined => {
  const related = row[relation] as { documentId?: string } | null | undefined;
  return related?.documentId;
};

/** The row of a related document that a row in this locale and state points at, when there is one. */
const counterpartId = async (target: UID.ContentType, documentId: string, row: Row) => {
  const schema = strapi.contentType(target);
  const counterpart: { id: number } | null = await strapi.db.query(target).findOne({
    select: ['id'],
    where: {
      documentId,
      ...(isLocalized(schema) && { locale: row.locale }),
      ...(hasDrafts(target) && { publishedAt: row.publishedAt === null ? null : { $ne: null } }),
    },
  });
  return counterpart?.id ?? null;
};

/**
 * Points a row at a document; where that has no row in this locale and state yet, at nothing for now.
 * @returns whether it pointed elsewhere before
 */
export const pointAt = async (
  uid: UID.ContentType,
  row: Row,
  relation: SharedRelation,
  documentId: string | undefined,
): Promise<boolean> => {
  if (relatedDocumentId(row, relation.name) === documentId) return false;
  const id = documentId ? await counterpartId(relation.target, documentId, row) : null;
  const stands = relatedDocumentId(row, relation.name) !== undefined;
  if (id === null && !stands) return false;
  await strapi.db.query(uid).update({ where: { id: row.id }, data: { [relation.name]: id } });
  return true;
};
