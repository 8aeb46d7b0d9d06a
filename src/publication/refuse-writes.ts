import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { say } from '../messages';

const READS = ['findMany', 'findFirst', 'findOne', 'count'];

/**
 * Answers whoever tries to write the record through Strapi, before its database would: no role may.
 * @throws PolicyError (403)
 */
export const refuseWritesOfRecord = (strapi: Core.Strapi): void => {
  strapi.documents.use((context, next) => {
    const isWrite = context.uid === 'api::publication.publication' && !READS.includes(context.action);
    if (isWrite) throw new errors.PolicyError(say('record-is-kept', {}));
    return next();
  });
};
