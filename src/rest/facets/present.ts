import type { Locale } from '../../domain/vocabulary';
import { type Translation, translationOf } from '../fallback/translation';
import type { Choice } from './count';
import { CODES, documentsOf } from './facets';

export interface NamedChoice extends Choice {
  /** The words of a record that is chosen by its slug; codes and years have none. */
  name: string | null;
  translation?: Translation;
}

/** Records that are chosen by their slug: how they are named and in which order they stand. */
const NAMED = {
  theme: { uid: 'api::theme.theme', name: 'name', order: 'order' },
  pathway: { uid: 'api::pathway.pathway', name: 'title', order: 'number' },
} as const;

const namedChoices = async (facet: keyof typeof NAMED, choices: Choice[], locale: Locale) => {
  const { uid, name, order } = NAMED[facet];
  const records = await documentsOf(uid).findMany({
    locale,
    status: 'published',
    filters: { slug: { $in: choices.map(({ value }) => value) } },
    sort: `${order}:asc`,
    fields: ['slug', name],
  });
  return records.flatMap((record): NamedChoice[] => {
    const choice = choices.find(({ value }) => value === record.slug);
    return choice ? [{ ...choice, name: String(record[name]), ...translationOf(record) }] : [];
  });
};

/** Codes in their own order, years with the newest first. */
const inOrder = (facet: string, choices: Choice[]): NamedChoice[] => {
  const order = CODES[facet];
  return [...choices]
    .sort((a, b) =>
      order ? order.indexOf(a.value) - order.indexOf(b.value) : b.value.localeCompare(a.value),
    )
    .map((choice) => ({ ...choice, name: null }));
};

export const presentChoices = async (facet: string, choices: Choice[], locale: Locale) =>
  facet === 'theme' || facet === 'pathway' ? namedChoices(facet, choices, locale) : inOrder(facet, choices);
