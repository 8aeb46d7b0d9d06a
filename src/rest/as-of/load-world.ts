import type { UID } from '@strapi/strapi';

import type { Snapshot } from '../../domain/snapshot';
import { LOCALES, type Locale } from '../../domain/vocabulary';
import { standingAt } from '../../publication/as-of/standing';
import { typeOf } from '../../publication/types';
import type { Plan } from './evaluate/plan';
import type { World } from './evaluate/world';

type Standing = ReadonlyMap<string, Snapshot>;

const NOTHING: Standing = new Map();

/** The types of which the other locales are asked for too. */
const translatedIn = (plan: Plan): UID.Schema[] =>
  plan.populate.flatMap(({ place, within }) => [
    ...(place.kind === 'localizations' ? [plan.uid] : []),
    ...translatedIn(within),
  ]);

const standingOf = async (uids: Iterable<UID.Schema>, locale: Locale, seq: number) =>
  new Map<UID.Schema, Standing>(
    await Promise.all(
      [...new Set(uids)].map(async (uid) => {
        const type = typeOf(uid);
        return [uid, type ? await standingAt(type, locale, seq) : NOTHING] as const;
      }),
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
  seq: number,
): Promise<World> => {
  const here = await standingOf(reached, locale, seq);
  const others = await Promise.all(
    LOCALES.filter((other) => other !== locale).map((other) => standingOf(translatedIn(plan), other, seq)),
  );
  return {
    engine: strapi.db.dialect.client === 'sqlite' ? 'sqlite' : 'postgres',
    standing: (uid) => here.get(uid) ?? NOTHING,
    localizations: (uid, documentId) => others.flatMap((other) => other.get(uid)?.get(documentId) ?? []),
  };
};
