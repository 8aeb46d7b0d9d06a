import { errors } from '@strapi/utils';
import { z } from 'zod';

import { LOCALES, SOURCE_LOCALE } from '../domain/vocabulary';
import { say } from '../messages';
import type { Write, WriteAction } from './write';

const EXPLORER = 'plugin::content-manager.explorer';

const PERMISSION: Record<WriteAction, string> = {
  create: `${EXPLORER}.create`,
  clone: `${EXPLORER}.create`,
  update: `${EXPLORER}.update`,
  discardDraft: `${EXPLORER}.update`,
  delete: `${EXPLORER}.delete`,
  publish: `${EXPLORER}.publish`,
  unpublish: `${EXPLORER}.publish`,
};

/** Signing in, and the tokens that an administrator may let users make for themselves. */
const PANEL_STRATEGIES = ['admin', 'admin-token'];

const permissionSchema = z.object({
  action: z.string(),
  subject: z.string().nullish(),
  properties: z.object({ locales: z.array(z.string()).nullish() }).nullish(),
});

const panelUser = (): { id: number } | undefined => {
  const state = strapi.requestContext.get()?.state;
  return PANEL_STRATEGIES.includes(state?.auth?.strategy?.name) ? state?.user : undefined;
};

type Permission = z.infer<typeof permissionSchema>;

const readPermissions = async (user: { id: number }): Promise<Permission[]> => {
  const all: unknown = await strapi.service('admin::permission').findUserPermissions(user);
  return z.array(permissionSchema).parse(all);
};

/** By the user that Strapi reads anew for each request: a request may write several times. */
const known = new WeakMap<object, Promise<Permission[]>>();

const permissionsOf = (user: { id: number }): Promise<Permission[]> => {
  const permissions = known.get(user) ?? readPermissions(user);
  known.set(user, permissions);
  return permissions;
};

/** The locales in which a user's roles allow an action on a type. */
const permittedLocales = async (user: { id: number }, action: string, uid: string) => {
  const permissions = (await permissionsOf(user)).filter(
    (permission) => permission.action === action && permission.subject === uid,
  );
  const isUnlimited = permissions.some((permission) => !permission.properties?.locales);
  return isUnlimited ? [...LOCALES] : permissions.flatMap(({ properties }) => properties?.locales ?? []);
};

const localesWritten = (write: Write): string[] => {
  if (write.locale === '*') return [...LOCALES];
  return Array.isArray(write.locale) ? write.locale : [write.locale];
};

/**
 * Strapi checks a role's locales on some routes of the panel and forgets them on others (creating,
 * cloning). Checked here, below all routes, the answer is the same however the request looks.
 * @throws PolicyError (403, the kind whose words Strapi passes on) when a panel user writes a locale that
 * none of their roles covers
 */
export const refuseForeignLocale = async (write: Write): Promise<void> => {
  const user = panelUser();
  if (!user || (await strapi.service('admin::role').hasSuperAdminRole(user))) return;

  const permitted = await permittedLocales(user, PERMISSION[write.action], write.uid);
  const foreign = localesWritten(write).filter((locale) => !permitted.includes(locale));
  if (foreign.length > 0) throw new errors.PolicyError(say('locale-not-yours', { foreign, permitted }));

  const startsDocument = write.action === 'create' || write.action === 'clone';
  if (startsDocument && !permitted.includes(SOURCE_LOCALE)) {
    throw new errors.PolicyError(say('translation-needs-source', {}));
  }
};
