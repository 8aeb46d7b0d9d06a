import type { UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import { FACET_PATHS, type FacetedList } from '../../domain/facets';
import { isRecord } from '../../domain/record';
import type { Locale } from '../../domain/vocabulary';
import { hasDrafts } from '../../publication/types';
import { joinPublished } from '../published-joins';
import { conditionOf, TYPES } from './facets';

export interface Choice {
  value: string;
  count: number;
}

const columnOf = (uid: UID.ContentType, name: string): string => {
  const attribute: unknown = strapi.db.metadata.get(uid).attributes[name];
  return isRecord(attribute) && typeof attribute.columnName === 'string' ? attribute.columnName : name;
};

interface Link {
  target: UID.ContentType;
  table: string;
  from: string;
  to: string;
}

/** The table between the many and the one. */
const linkOf = (uid: UID.ContentType, name: string): Link => {
  const attribute = strapi.db.metadata.get(uid).attributes[name];
  if (attribute?.type !== 'relation' || !('joinTable' in attribute) || !attribute.joinTable) {
    throw new Error(`${uid}.${name} is not a relation`);
  }
  const { joinTable } = attribute as unknown as {
    joinTable: { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } };
  };
  return {
    target: (attribute as unknown as { target: UID.ContentType }).target,
    table: joinTable.name,
    from: joinTable.joinColumn.name,
    to: joinTable.inverseJoinColumn.name,
  };
};

/** Follows a path from row to row; gives the column at its end. */
const join = (query: Knex.QueryBuilder, uid: UID.ContentType, alias: string, path: string[]): string => {
  const [name = '', ...rest] = path;
  if (rest.length === 0) return `${alias}.${columnOf(uid, name)}`;
  const { target, table, from, to } = linkOf(uid, name);
  const link = `${alias}_${name}_link`;
  const next = `${alias}_${name}`;
  query
    .join({ [link]: table }, `${link}.${from}`, `${alias}.id`)
    .join({ [next]: strapi.db.metadata.get(target).tableName }, `${next}.id`, `${link}.${to}`);
  if (hasDrafts(target)) query.whereNotNull(`${next}.published_at`);
  return join(query, target, next, rest);
};

/** What is chosen is published already: each row says so by itself, so that a draft is seen to be no matter. */
const countBy = async (uid: UID.ContentType, path: string, chosen: Knex.QueryBuilder): Promise<Choice[]> => {
  const query = strapi.db
    .connection({ item: strapi.db.metadata.get(uid).tableName })
    .whereNotNull('item.published_at');
  const column = join(query, uid, 'item', path.split('.'));
  const rows: { value: string | number | null; count: string | number }[] = await query
    .whereIn('item.id', chosen)
    .whereNotNull(column)
    .select({ value: column })
    .count({ count: '*' })
    .groupBy(column);
  return rows.map(({ value, count }) => ({ value: String(value), count: Number(count) }));
};

/**
 * How many published entries of a list stand behind each choice. The counts of one facet answer to what is
 * chosen in the others, not in itself: so each says how long the list gets when it is chosen.
 */
export const countFacets = async (list: FacetedList, locale: Locale, chosen: Record<string, string>) => {
  const [uid, paths] = [TYPES[list], FACET_PATHS[list]];
  const conditions = (except?: string) => ({
    $and: [
      { locale, publishedAt: { $notNull: true } },
      ...Object.entries(paths).flatMap(([name, path]) =>
        name !== except && chosen[name] !== undefined ? [conditionOf(path, chosen[name])] : [],
      ),
    ],
  });
  const ids = (except: string) =>
    strapi.db.queryBuilder(uid).where(conditions(except)).select('id').getKnexQuery();

  const [total, ...facets] = await joinPublished(() =>
    Promise.all([
      strapi.db.query(uid).count({ where: conditions() }),
      ...Object.entries(paths).map(
        async ([name, path]) => [name, await countBy(uid, path, ids(name) as Knex.QueryBuilder)] as const,
      ),
    ]),
  );
  return { total, facets: Object.fromEntries(facets) as Record<string, Choice[]> };
};
