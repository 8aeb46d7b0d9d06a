import type { Core } from '@strapi/strapi';

import { oneAtATime } from '../../documents/one-at-a-time';
import { roleTexts } from './messages';
import {
  editorPermissions,
  type Permission,
  reviewerPermissions,
  translatorPermissions,
} from './permissions';

type RoleCode = keyof typeof roleTexts;

const PERMISSIONS: Record<RoleCode, (strapi: Core.Strapi) => Permission[]> = {
  'duixian-editor': editorPermissions,
  'duixian-translator': translatorPermissions,
  'duixian-reviewer': reviewerPermissions,
};

/** What Strapi makes on an empty database; beside ours they would only confuse. */
const STOCK_ROLES = ['strapi-editor', 'strapi-author'];

const FLAG = { type: 'core', name: 'duixian', key: 'roles' } as const;

/** Makes each role once; what an administrator changes or deletes afterwards stays so. */
export const ensureRoles = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    await oneAtATime(trx);
    const made = ((await strapi.store.get(FLAG)) ?? []) as RoleCode[];
    const missing = (Object.keys(PERMISSIONS) as RoleCode[]).filter((code) => !made.includes(code));
    if (missing.length === 0) return;
    for (const code of missing) await makeRole(strapi, code);
    if (made.length === 0) await removeStockRoles(strapi);
    await strapi.store.set({ ...FLAG, value: [...made, ...missing] });
  });
};

const makeRole = async (strapi: Core.Strapi, code: RoleCode): Promise<void> => {
  const roles = strapi.service('admin::role');
  const role: { id: number } = await roles.create({ ...roleTexts[code] });
  // `create` makes a code of its own from the name.
  await strapi.db.query('admin::role').update({ where: { id: role.id }, data: { code } });
  await roles.assignPermissions(role.id, PERMISSIONS[code](strapi));
};

const removeStockRoles = async (strapi: Core.Strapi): Promise<void> => {
  const roles = strapi.service('admin::role');
  for (const code of STOCK_ROLES) {
    const role: { id: number } | null = await roles.findOne({ code });
    if (role && (await roles.getUsersCount(role.id)) === 0) await roles.deleteByIds([role.id]);
  }
};
