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

/** What a user's roles allow, as Strapi worked it out when it let the request in. */
interface Ability {
  rulesFor: (action: string, uid: string) => { matchesConditions: (entry: object) => boolean }[];
}

interface PanelUser {
  user: { id: number };
  ability: Ability;
}

const panelUser = (): PanelUser | undefined => {
  const state = strapi.requestContext.get()?.state;
  if (!PANEL_STRATEGIES.includes(state?.auth?.strategy?.name)) return undefined;
  return { user: state?.user, ability: state?.auth?.ability };
};

type Permission = z.infer<typeof permissionSchema>;

const readPermissions = async (user: { id: number }): Promise<Permission[]> => {
  const all: unknown = await strapi.service('admin::permission').findUserPermissions(user);
  return z.array(permissionSchema).parse(all);
};

/** The locales in which a user's roles allow an action on a type. */
const permittedLocales = async (user: { id: number }, action: string, uid: string) => {
  const permissions = (await readPermissions(user)).filter(
    (permission) => permission.action === action && permission.subject === uid,
  );
  const isUnlimited = permissions.some((permission) => !permission.properties?.locales);
  return isUnlimited ? [...LOCALES] : permissions.flatMap(({ properties }) => properties?.locales ?? []);
};

const localesWritten = (write: Write): string[] => {
  if (write.locale === '*') return [...LOCALES];
  return Array.isArray(write.locale) ? write.locale : [write.locale];
};

/** Whoever starts a document writes its Chinese. */
const localesNeeded = (write: Write): string[] => {
  const startsDocument = write.action === 'create' || write.action === 'clone';
  return startsDocument ? [...localesWritten(write), SOURCE_LOCALE] : localesWritten(write);
};

/**
 * Strapi checks a role's locales on some routes of the panel and forgets them on others (creating,
 * cloning). Checked here, below all routes, the answer is the same however the request looks.
 * @throws PolicyError (403, the kind whose words Strapi passes on) when a panel user writes a locale that
 * none of their roles covers
 */
export const refuseForeignLocale = async (write: Write): Promise<void> => {
  const panel = panelUser();
  if (!panel || (await strapi.service('admin::role').hasSuperAdminRole(panel.user))) return;
  const action = PERMISSION[write.action];
  const rules = panel.ability.rulesFor(action, write.uid);
  if (localesNeeded(write).every((locale) => rules.some((rule) => rule.matchesConditions({ locale }))))
    return;

  // Some other condition may hold, or the locale is not theirs: only the permissions themselves say.
  const permitted = await permittedLocales(panel.user, action, write.uid);
  const foreign = localesWritten(write).filter((locale) => !permitted.includes(locale));
  if (foreign.length > 0) throw new errors.PolicyError(say('locale-not-yours', { foreign, permitted }));
  if (!localesNeeded(write).every((locale) => permitted.includes(locale))) {
    throw new errors.PolicyError(say('translation-needs-source', {}));
  }
};
