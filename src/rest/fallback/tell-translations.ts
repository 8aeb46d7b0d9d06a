import type { UID } from '@strapi/strapi';

import type { PublicTypeName } from '../../domain/public-types';
import { type Locale, SOURCE_LOCALE } from '../../domain/vocabulary';
import { standingAt } from '../../publication/as-of/standing';
import { typeOf } from '../../publication/types';
import { translationStates } from '../../translation/states';
import type { Plan } from '../as-of/evaluate/plan';
import type { Item } from '../as-of/evaluate/world';
import type { SeqOf } from '../as-of/seqs';
import { keptRead } from '../kept-reads';
import type { Translation } from './translation';

type Tell = (uid: UID.Schema, item: Item) => Translation;

const relationsOf = (plan: Plan) => plan.populate.filter(({ place }) => place.kind === 'relation');

const itemsBehind = (value: unknown): Item[] => [value ?? []].flat() as Item[];

/** Every item of a public type that is shown, by its type. */
const collect = (plan: Plan, items: Item[], into = new Map<UID.Schema, Set<string>>()) => {
  const ids = into.get(plan.uid) ?? new Set();
  into.set(plan.uid, ids);
  for (const item of items) {
    ids.add(String(item.documentId));
    for (const { name, within } of relationsOf(plan)) collect(within, itemsBehind(item[name]), into);
  }
  return into;
};

const told = (plan: Plan, item: Item, tell: Tell): Item => {
  const within = relationsOf(plan).map(({ name, within: inner }) => {
    const value = item[name];
    const shown = itemsBehind(value).map((each) => told(inner, each, tell));
    return [name, Array.isArray(value) ? shown : (shown[0] ?? null)];
  });
  return { ...item, ...Object.fromEntries(within), translation: tell(plan.uid, item) };
};

/** Read once for all that is shown with the same: of most types nothing is published while something else is. */
const statesOf = async (type: PublicTypeName, documentIds: string[], seq: number) =>
  new Map(
    await keptRead(JSON.stringify(['translations', type, documentIds, seq]), async () => [
      ...(await translationStates(type, { documentIds, seq })),
    ]),
  );

const readType = async (uid: UID.Schema, ids: Set<string>, locale: Locale, seqOf: SeqOf) => {
  const type = typeOf(uid);
  if (!type) throw new Error(`${uid} is not public`);
  const seq = seqOf(type);
  const isSource = locale === SOURCE_LOCALE;
  const [states, sources, translations] = await Promise.all([
    isSource ? undefined : statesOf(type, [...ids].sort(), seq),
    standingAt(type, SOURCE_LOCALE, seq),
    standingAt(type, locale, seq),
  ]);
  return { states, sources, translations };
};

/**
 * Says of each item that is shown, and of each behind a relation, in which language it is and whether that
 * still says what the source says.
 * @param locale the language that was asked for
 * @param seqOf the row of the record as of which each type was read
 */
export const tellTranslations = async (
  plan: Plan,
  items: Item[],
  locale: Locale,
  seqOf: SeqOf,
): Promise<Item[]> => {
  const types = new Map(
    await Promise.all(
      [...collect(plan, items)].map(
        async ([uid, ids]) => [uid, await readType(uid, ids, locale, seqOf)] as const,
      ),
    ),
  );
  const tell: Tell = (uid, { documentId }) => {
    const { states, sources, translations } = types.get(uid) ?? {};
    const id = String(documentId);
    const known = states?.get(id);
    return {
      requested: locale,
      served: translations?.has(id) ? locale : SOURCE_LOCALE,
      state: known && known.state !== 'draft' ? known.state : 'current',
      ...(known?.outdated && { outdatedSince: known.outdated.at }),
      sourcePublishedAt: sources?.get(id)?.publishedAt ?? null,
    };
  };
  return items.map((item) => told(plan, item, tell));
};
