import { isDeepStrictEqual } from 'node:util';

import type { Core } from '@strapi/strapi';

import { oneAtATime } from '../../documents/one-at-a-time';
import { grantNew, namesGranted, namesIn } from './grant-new';
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

/** Types and fields that each role was last granted, so that those of a later version are seen to be new. */
const KNOWN = { type: 'core', name: 'duixian', key: 'granted' } as const;

/**
 * Makes each role once; what an administrator changes or deletes afterwards stays so. Types and fields that a
 * later version brings are granted to the roles that are still there.
 */
export const ensureRoles = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    await oneAtATime(trx);
    const made = ((await strapi.store.get(FLAG)) ?? []) as RoleCode[];
    const missing = (Object.keys(PERMISSIONS) as RoleCode[]).filter((code) => !made.includes(code));
    for (const code of missing) await makeRole(strapi, code);
    if (missing.length > 0) await strapi.store.set({ ...FLAG, value: [...made, ...missing] });
    if (made.length === 0) await removeStockRoles(strapi);
    await grantWhatIsNew(strapi, made);
  });
};

const grantWhatIsNew = async (strapi: Core.Strapi, made: RoleCode[]): Promise<void> => {
  const granted = ((await strapi.store.get(KNOWN)) ?? {}) as Partial<Record<RoleCode, string[]>>;
  const now: Partial<Record<RoleCode, string[]>> = {};
  for (const code of Object.keys(PERMISSIONS) as RoleCode[]) {
    const wanted = PERMISSIONS[code](strapi);
    now[code] = namesIn(wanted);
    const role: { id: number } | null = await strapi.service('admin::role').findOne({ code });
    if (!role || !made.includes(code)) continue;
    await grantNew(strapi, role.id, wanted, new Set(granted[code] ?? (await namesGranted(role.id))));
  }
  if (!isDeepStrictEqual(granted, now)) await strapi.store.set({ ...KNOWN, value: now });
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
