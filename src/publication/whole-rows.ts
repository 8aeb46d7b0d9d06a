import type { UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import { type Shape, shapeOf } from './shape';
import { populateOf, type PublicRow } from './take-snapshot';

/** How a row is linked: the relation's name, the row, and where it leads. */
interface Link {
  name: string;
  row: number;
  id: number;
  document_id: string;
}

const selectLinks = (
  connection: Knex,
  uid: UID.ContentType,
  { name, target }: Shape['links'][number],
  ids: number[],
) => {
  const attribute = strapi.db.metadata.get(uid).attributes[name];
  const table = attribute && 'joinTable' in attribute ? attribute.joinTable : undefined;
  if (!table || !('inverseJoinColumn' in table)) throw new Error(`${uid}.${name} has no table of links`);
  const { tableName } = strapi.db.metadata.get(target);
  return connection({ link: table.name })
    .join({ target: tableName }, 'target.id', `link.${table.inverseJoinColumn.name}`)
    .whereIn(`link.${table.joinColumn.name}`, ids)
    .select({ row: `link.${table.joinColumn.name}`, id: 'target.id', document_id: 'target.document_id' })
    .select(connection.raw('? as ??', [name, 'name']));
};

const linksOf = async (connection: Knex, uid: UID.ContentType, ids: number[]): Promise<Link[]> => {
  const [first, ...others] = shapeOf(uid).links.map((link) => selectLinks(connection, uid, link, ids));
  return first && ids.length > 0 ? first.unionAll(others) : [];
};

/**
 * Rows of documents with all that the public may see of them. Where they lead is read in one statement,
 * for Strapi asks once for each relation, and this is read several times in each write.
 */
export const wholeRowsOf = async <Row extends PublicRow>(
  connection: Knex,
  uid: UID.ContentType,
  where: Record<string, unknown>,
  orderBy: Record<string, string>[] = [],
): Promise<Row[]> => {
  const names = shapeOf(uid).links.map(({ name }) => name);
  const populate = Object.fromEntries(
    Object.entries(populateOf(uid)).filter(([name]) => !names.includes(name)),
  );
  const rows: Row[] = await strapi.db.query(uid).findMany({ where, populate, orderBy });
  const links = await linksOf(
    connection,
    uid,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const own = names.map((name) => {
      const link = links.find((one) => one.row === row.id && one.name === name);
      return [name, link ? { id: link.id, documentId: link.document_id } : null];
    });
    return { ...row, ...Object.fromEntries(own) };
  });
};
