import type { Core } from '@strapi/strapi';

import { isLocale, SOURCE_LOCALE } from '../../domain/vocabulary';
import { typeOf } from '../../publication/types';
import { isPublicType, type PublicType } from '../public-types';
import { find, show } from './evaluate/show';
import type { Entry } from './evaluate/world';
import { loadWorld } from './load-world';
import { tellTranslations } from '../fallback/tell-translations';
import { keptRead } from '../kept-reads';
import { type Params, planned } from './planned';
import { type Reading, readingNow } from './reading';
import { seqsFor } from './seqs';

/** A question to the record, with as of which row it asks of each type that it names. */
const ask = async (uid: PublicType, params: Params, reading: Reading) => {
  const { plan, reached } = planned(uid, params);
  const locale = isLocale(params.locale) ? params.locale : SOURCE_LOCALE;
  return { uid, plan, locale, reached, seqOf: await seqsFor(reading, reached) };
};

type Question = Awaited<ReturnType<typeof ask>>;

/** The record is never changed: what it answers to the same question of the same rows is the same. */
const keyOf = ({ uid, reached, seqOf }: Question, action: string, params: Params, reading: Reading) => {
  const { withFallback, isUntold } = reading;
  const types = [...reached].flatMap((each) => typeOf(each) ?? []);
  const seqs = types.map((type) => [type, seqOf(type)]);
  return JSON.stringify(['record', uid, action, params, withFallback, isUntold, seqs]);
};

const read = async ({ uid, plan, locale, reached, seqOf }: Question, params: Params, reading: Reading) => {
  const { withFallback, isUntold } = reading;
  const world = await loadWorld(plan, reached, locale, seqOf);
  const standing = world.standing(uid);
  const one = params.documentId === undefined ? undefined : standing.get(params.documentId);
  const rows = params.documentId === undefined ? [...standing.values()] : one ? [one] : [];
  return {
    found: find(plan, rows, world),
    shown: async (entries: Entry[]) => {
      const items = entries.map((entry) => show(plan, entry, world));
      return withFallback && !isUntold ? tellTranslations(plan, items, locale, seqOf) : items;
    },
  };
};

const ACTIONS = ['findMany', 'findFirst', 'findOne', 'count'];

/**
 * While the record is being read (`readFromRecord`), it answers in place of the tables whatever
 * documents of public types are asked for. All that Strapi does before and after stays the same: so answers
 * have the form of the present's.
 */
export const answerFromRecord = (strapi: Core.Strapi): void => {
  strapi.documents.use(async ({ uid, action, params }, next) => {
    const reading = readingNow();
    if (!reading || !isPublicType(uid) || !ACTIONS.includes(action)) return next();
    // The record holds what Strapi itself answered when it became public.
    return answer(uid, action, params as Params, reading) as ReturnType<typeof next>;
  });
};

const answer = async (
  uid: PublicType,
  action: string,
  params: Params,
  reading: Reading,
): Promise<unknown> => {
  const question = await ask(uid, params, reading);
  return keptRead(keyOf(question, action, params, reading), async () => {
    const { found, shown } = await read(question, params, reading);
    if (action === 'count') return found.length;
    if (action !== 'findMany') return (await shown(found.slice(0, 1)))[0] ?? null;
    const start = Number(params.start ?? 0);
    const limit = Number(params.limit ?? -1);
    return shown(found.slice(start, limit < 0 ? undefined : start + limit));
  });
};
