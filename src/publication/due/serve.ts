import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';

import { dayOf } from '../../domain/days';
import { type Subject, SUBJECTS } from '../../domain/subject-rules';
import { LOCALES, SOURCE_LOCALE } from '../../domain/vocabulary';
import { say } from '../../messages';
import { listDue } from './list';
import { uidOf } from './promises';

const READ = 'plugin::content-manager.explorer.read';

const Query = z.object({ locale: z.enum(LOCALES).default(SOURCE_LOCALE) });

interface Ability {
  can(action: string, subject: string): boolean;
}

type Context = Parameters<Core.ControllerHandler>[0];

/** The types that whoever asks may read. */
const readableTypes = ({ state }: Context): Subject[] => {
  const ability = state.userAbility as Ability;
  return SUBJECTS.filter((type) => ability.can(READ, uidOf(type)));
};

const answerDue = async (context: Context): Promise<unknown> => {
  const types = readableTypes(context);
  if (types.length === 0) return context.forbidden();
  const query = Query.safeParse(context.query);
  if (!query.success) {
    const value = String(context.query.locale);
    throw new errors.ValidationError(
      say('query-value-unknown', { path: 'locale', value, allowed: [...LOCALES] }),
      { path: 'locale' },
    );
  }
  const today = dayOf(new Date());
  context.body = { data: await listDue(types, query.data.locale, today), meta: { today } };
  return undefined;
};

/**
 * `GET /duixian/due?locale=`, for those signed in to the panel who may read targets, projects or measures:
 * those on which nothing was reported for longer than their cadence.
 */
export const serveDue = (strapi: Core.Strapi): void => {
  strapi.server.routes({
    type: 'admin',
    prefix: '/duixian',
    routes: [
      {
        method: 'GET',
        path: '/due',
        handler: answerDue,
        config: { policies: ['admin::isAuthenticatedAdmin'] },
        info: { type: 'admin' },
      },
    ],
  });
};
