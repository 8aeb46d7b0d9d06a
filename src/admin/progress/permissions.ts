import { useQueryParams, useRBAC } from '@strapi/strapi/admin';

import { UPDATE } from './types';

const EXPLORER = 'plugin::content-manager.explorer';

const PERMISSIONS = ['create', 'read', 'update', 'delete', 'publish'].map((verb) => ({
  action: `${EXPLORER}.${verb}`,
  subject: UPDATE,
}));

/** What whoever is signed in may do with progress updates, in the language that is being edited. */
export const useProgressPermissions = () => {
  // The permissions of a translator are for one language; Strapi reads it from the address.
  const [{ rawQuery }] = useQueryParams();
  const { allowedActions } = useRBAC(PERMISSIONS, undefined, rawQuery);
  const { canCreate, canRead, canUpdate, canDelete, canPublish } = allowedActions;
  return { canCreate, canRead, canUpdate, canDelete, canPublish };
};
