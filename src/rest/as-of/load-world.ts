import type { UID } from '@strapi/strapi';

import type { Snapshot } from '../../domain/snapshot';
import { type Locale, LOCALES } from '../../domain/vocabulary';
import { standingAt } from '../../publication/as-of/standing';
import { typeOf } from '../../publication/types';
import type { Plan } from './evaluate/plan';
import type { World } from './evaluate/world';
import { localesRead } from './reading';
import type { SeqOf } from './seqs';

type Standing = ReadonlyMap<string, Snapshot>;

const NOTHING: Standing = new Map();

/** The types of which the other locales are asked for too. */
const translatedIn = (plan: Plan): UID.Schema[] =>
  plan.populate.flatMap(({ place, within }) => [
    ...(place.kind === 'localizations' ? [plan.uid] : []),
    ...translatedIn(within),
  ]);

/** By documentId, each in the first of the locales in which it stands. */
const standingIn = async (uid: UID.Schema, locales: Locale[], seqOf: SeqOf): Promise<Standing> => {
  const type = typeOf(uid);
  if (!type) return NOTHING;
  const [first = NOTHING, ...others] = await Promise.all(
    locales.map((locale) => standingAt(type, locale, seqOf(type))),
  );
  if (others.length === 0) return first;
  return new Map([...others.reverse(), first].flatMap((standing) => [...standing]));
};

const standingOf = async (uids: Iterable<UID.Schema>, locales: Locale[], seqOf: SeqOf) =>
  new Map<UID.Schema, Standing>(
    await Promise.all(
      [...new Set(uids)].map(async (uid) => [uid, await standingIn(uid, locales, seqOf)] as const),
    ),
  );

/**
 * What the record holds of the types that a plan reaches.
 * @param reached every type that the plan names
 */
export const loadWorld = async (
  plan: Plan,
  reached: Iterable<UID.Schema>,
  locale: Locale,
  seqOf: SeqOf,
): Promise<World> => {
  const [here, ...inEach] = await Promise.all([
    standingOf(reached, localesRead(locale), seqOf),
    ...LOCALES.map((each) => standingOf(translatedIn(plan), [each], seqOf)),
  ]);
  return {
    engine: strapi.db.dialect.client === 'sqlite' ? 'sqlite' : 'postgres',
    standing: (uid) => here.get(uid) ?? NOTHING,
    localizations: (uid, row) =>
      inEach.flatMap((standing, place) =>
        LOCALES[place] === row.locale ? [] : (standing.get(uid)?.get(String(row.documentId)) ?? []),
      ),
  };
};
