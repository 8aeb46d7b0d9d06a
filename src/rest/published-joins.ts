import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';
import { type Knex, knex } from 'knex';

import { hasDrafts } from '../publication/types';

const JOIN_PUBLISHED = 'leftJoinPublished';

/** As Strapi joins, and only what is published. */
knex.QueryBuilder.extend(JOIN_PUBLISHED, function (this: Knex.QueryBuilder, table: string, on) {
  const alias = table.split(' as ')[1] ?? table;
  return this.leftJoin(table, function () {
    on.call(this, this);
    this.onNotNull(`${alias}.published_at`);
  });
});

type Join = Parameters<QueryBuilder['join']>[0];
type QueryBuilder = ReturnType<Core.Strapi['db']['queryBuilder']>;

const reading = new AsyncLocalStorage<true>();

/** Whatever the work joins is published too. */
export const joinPublished = <Result>(work: () => Result): Result => reading.run(true, work);

const tablesWithDrafts = (strapi: Core.Strapi): Set<string> =>
  new Set(
    Object.values(strapi.contentTypes).flatMap(({ uid }) =>
      hasDrafts(uid) ? strapi.db.metadata.get(uid).tableName : [],
    ),
  );

/**
 * Of what is published Strapi reads and populates what is published alone, but for a filter or an order it joins
 * drafts as well: they would speak for what nobody may see, and each save of one would concern every reader.
 */
export const joinPublishedOnly = (strapi: Core.Strapi): void => {
  strapi.documents.use(({ params }, next) =>
    (params as { status?: unknown } | undefined)?.status === 'published' ? joinPublished(next) : next(),
  );
  const { entityManager } = strapi.db;
  const create = entityManager.createQueryBuilder.bind(entityManager);
  let withDrafts: Set<string> | undefined;
  entityManager.createQueryBuilder = (uid) => {
    const builder = create(uid);
    if (!reading.getStore()) return builder;
    withDrafts ??= tablesWithDrafts(strapi);
    const tables = withDrafts;
    const { join } = builder;
    builder.join = function (this: QueryBuilder, asked: Join) {
      const isWithDrafts = tables.has(asked.referencedTable);
      return join.call(this, isWithDrafts ? { ...asked, method: JOIN_PUBLISHED } : asked);
    };
    return builder;
  };
};
