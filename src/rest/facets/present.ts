import { LEVELS, STATUSES, type Locale } from '../../domain/vocabulary';
import type { Choice } from './count';

export interface NamedChoice extends Choice {
  /** The words of a record that is chosen by its slug; codes and years have none. */
  name: string | null;
}

/** Records that are chosen by their slug: how they are named and in which order they stand. */
const NAMED = {
  theme: { uid: 'api::theme.theme', name: 'name', order: 'order' },
  pathway: { uid: 'api::pathway.pathway', name: 'title', order: 'number' },
} as const;

const namedChoices = async (facet: keyof typeof NAMED, choices: Choice[], locale: Locale) => {
  const { uid, name, order } = NAMED[facet];
  const records: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
    where: { locale, slug: { $in: choices.map(({ value }) => value) }, publishedAt: { $notNull: true } },
    orderBy: { [order]: 'asc' },
    select: ['slug', name],
  });
  return records.flatMap((record): NamedChoice[] => {
    const choice = choices.find(({ value }) => value === record.slug);
    return choice ? [{ ...choice, name: String(record[name]) }] : [];
  });
};

const ORDERS: Record<string, readonly string[]> = {
  status: STATUSES,
  level: LEVELS,
  kind: ['report', 'follow-up'],
};

/** Codes in their own order, years with the newest first. */
const inOrder = (facet: string, choices: Choice[]): NamedChoice[] => {
  const order = ORDERS[facet];
  return [...choices]
    .sort((a, b) =>
      order ? order.indexOf(a.value) - order.indexOf(b.value) : b.value.localeCompare(a.value),
    )
    .map((choice) => ({ ...choice, name: null }));
};

export const presentChoices = async (facet: string, choices: Choice[], locale: Locale) =>
  facet === 'theme' || facet === 'pathway' ? namedChoices(facet, choices, locale) : inOrder(facet, choices);
