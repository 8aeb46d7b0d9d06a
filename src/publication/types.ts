import type { UID } from '@strapi/strapi';

import { PUBLIC_TYPE_NAMES, type PublicTypeName } from '../domain/public-types';

/** `api::target.target` and its like, each name with itself only. */
export type PublicUid = { [Name in PublicTypeName]: `api::${Name}.${Name}` }[PublicTypeName];

export const uidOf = (type: PublicTypeName): PublicUid => `api::${type}.${type}` as PublicUid;

/** @returns nothing for a type that is not public */
export const typeOf = (uid: string): PublicTypeName | undefined =>
  PUBLIC_TYPE_NAMES.find((type) => uidOf(type) === uid);

/** Of a type without drafts every save is public at once. */
export const hasDrafts = (uid: UID.ContentType): boolean =>
  strapi.contentType(uid).options?.draftAndPublish === true;
