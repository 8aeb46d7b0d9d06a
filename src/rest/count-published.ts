import type { Core } from '@strapi/strapi';

import { isRecord } from '../domain/record';
import { hasDrafts } from '../publication/types';

/** Of which entries, and how they are shown: whatever else is asked chooses among them. */
const OF_ALL = ['status', 'locale', 'fields', 'populate', 'sort', 'pagination', 'start', 'limit'];

const isOfAll = (params: unknown): params is { status: 'published'; locale?: string } =>
  isRecord(params) &&
  params.status === 'published' &&
  ['string', 'undefined'].includes(typeof params.locale) &&
  params.locale !== '*' &&
  Object.entries(params).every(([name, value]) => value === undefined || OF_ALL.includes(name));

/** Strapi asks of each row twice whether it is published: where there are many, that is most of the time of a list. */
export const countPublished = (strapi: Core.Strapi): void => {
  const defaultLocale = (): Promise<string> => strapi.plugin('i18n').service('locales').getDefaultLocale();
  strapi.documents.use(async ({ uid, action, params }, next) => {
    const isCounted = action === 'count' && hasDrafts(uid) && isOfAll(params) && !strapi.db.inTransaction();
    if (!isCounted) return next();
    const [row] = await strapi.db
      .connection(strapi.db.metadata.get(uid).tableName)
      .where({ locale: params.locale ?? (await defaultLocale()) })
      .whereNotNull('published_at')
      .count({ count: '*' });
    return Number(row?.count) as Awaited<ReturnType<typeof next>>;
  });
};
