import { factories } from '@strapi/strapi';

import type { PublicType } from './public-types';

const guarded = (uid: PublicType, isList: boolean) => ({
  middlewares: [
    'global::as-of',
    'global::fallback',
    { name: 'global::public-query', config: { uid, isList } },
  ],
});

/** Strapi's own routes of a type, its public reads behind the public contract. */
export const publicRouter = (uid: PublicType) =>
  factories.createCoreRouter(uid, {
    config: { find: guarded(uid, uid !== 'api::site.site'), findOne: guarded(uid, false) },
  });
