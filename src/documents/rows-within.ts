import type { UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import { wholeRowsOf } from '../publication/whole-rows';
import type { Row } from './rows';

/** A transaction on its way: how many of its statements were no reads, and what was read of a document last. */
interface Course {
  writes: number;
  last?: { uid: UID.ContentType; documentId: string; rows: Row[]; writes: number };
}

const courses = new WeakMap<Knex.Transaction, Course>();

/** What changes no row of a document. */
const IS_NO_CHANGE = /^\s*select\b|^\s*insert into .translation_bases/i;

const courseOf = (transaction: Knex.Transaction): Course => {
  const known = courses.get(transaction);
  if (known) return known;
  const course: Course = { writes: 0 };
  transaction.on('query', ({ sql }: { sql: string }) => {
    if (!IS_NO_CHANGE.test(sql)) course.writes += 1;
  });
  courses.set(transaction, course);
  return course;
};

/**
 * The rows of a document, whole. The panel saves and publishes in one transaction: what the first write left is
 * what the second one finds, so it is read again only when something was written since.
 */
export const wholeRowsWithin = async (
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  documentId: string,
): Promise<Row[]> => {
  const course = courseOf(transaction);
  const { last, writes } = course;
  const isKnown = last?.uid === uid && last.documentId === documentId && last.writes === writes;
  if (isKnown) return last.rows;
  const rows: Row[] = await wholeRowsOf(transaction, uid, [documentId]);
  course.last = { uid, documentId, rows, writes };
  return rows;
};
