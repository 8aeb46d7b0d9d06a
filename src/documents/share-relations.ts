import { SOURCE_LOCALE } from '../domain/vocabulary';
import { hasDrafts } from '../publication/types';
import { pointAt, relatedDocumentId, type SharedRelation, sharedRelationsOf } from './relations';
import { inSameState, isPublished, type Row } from './rows';
import { type Write } from './write';

/** Writes by which somebody says where a link goes; the others only move rows about. */
const DECIDING = ['create', 'update'];

/** Leaves a row's link as it is. */
const LEAVE = Symbol('leave');

/**
 * Strapi keeps a relation per locale; for Duixian it is one fact. After a write, every locale of the
 * document points where the source does, or where the written row was just pointed.
 * @param before the document's rows as they were before the write, with their relations
 * @param rows the same as the write left them
 * @returns whether anything had to be changed
 */
export const shareRelations = async (write: Write, before: Row[], rows: Row[]): Promise<boolean> => {
  const relations = sharedRelationsOf(write.schema);
  let isChanged = false;
  for (const relation of relations) {
    for (const row of rows) {
      const truth =
        hasDrafts(write.uid) && isPublished(row)
          ? publicTruth(relation, rows)
          : draftTruth(write, relation, row, rows, before);
      if (truth !== LEAVE && (await pointAt(write.uid, row, relation, truth))) isChanged = true;
    }
  }
  return isChanged;
};

type Truth = string | undefined | typeof LEAVE;

const find = (rows: Row[], locale: string | string[], like: Row) =>
  rows.find((row) => row.locale === locale && inSameState(row, like));

/** A link that this write changed in its own locale counts for all; otherwise the source's does. */
const draftTruth = (write: Write, { name }: SharedRelation, row: Row, rows: Row[], before: Row[]): Truth => {
  const written = find(rows, write.locale, row);
  const stood = find(before, write.locale, row);
  const given = written && relatedDocumentId(written, name);
  // A translation has no link where its target has no translation: that is no decision of anybody.
  const isDecision = stood ? given !== relatedDocumentId(stood, name) : given !== undefined;
  if (isDecision && DECIDING.includes(write.action)) return given;
  const source = find(rows, SOURCE_LOCALE, row);
  return source ? relatedDocumentId(source, name) : LEAVE;
};

/** Publishing a translation must not move the Chinese: it leads where that does, or nowhere while that waits. */
const publicTruth = ({ name }: SharedRelation, rows: Row[]): Truth => {
  const source = rows.find((row) => row.locale === SOURCE_LOCALE && isPublished(row));
  return source ? relatedDocumentId(source, name) : LEAVE;
};
