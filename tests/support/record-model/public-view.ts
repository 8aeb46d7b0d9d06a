import { canonicalText } from '../../../src/domain/snapshot';
import { LOCALES, type Locale } from '../../../src/domain/vocabulary';
import { get } from '../rest';
import { placeKey } from './effects';
import type { Modelled } from './shapes';
import { like, shownView, type World } from './world';

type Entry = Record<string, unknown> & { documentId: string };

/** What the public reads of some documents of one type. */
export const readEntries = async (
  url: string,
  type: Modelled,
  locale: Locale,
  documentIds: string[],
  more = '',
): Promise<Entry[]> => {
  const chosen = documentIds.map((id, index) => `filters[documentId][$in][${index}]=${id}`).join('&');
  const query = `locale=${locale}&populate=*&sort=documentId&pagination[pageSize]=100&${chosen}${more}`;
  const { status, text, body } = await get<{ data: Entry[] }>(url, `/api/${type}s?${query}`);
  if (status !== 200) throw new Error(`/api/${type}s?${query} answers ${status}: ${text}`);
  return body.data;
};

const group = (world: World, documentIds: Iterable<string>): Map<Modelled, string[]> => {
  const byType = new Map<Modelled, string[]>();
  for (const id of documentIds) {
    const doc = world.docs[id];
    if (doc) byType.set(doc.type, [...(byType.get(doc.type) ?? []), id]);
  }
  return byType;
};

/**
 * Holds what the public reads of documents against the model.
 * @param dates since when each version is public, where the record says so
 */
export const comparePublicView = async (
  url: string,
  world: World,
  documentIds: Iterable<string>,
  dates: Map<string, string>,
): Promise<void> => {
  const lists = [...group(world, documentIds)].flatMap(([type, ids]) =>
    LOCALES.map((locale) => ({ type, ids, locale })),
  );
  await Promise.all(
    lists.map(async ({ type, ids, locale }) => {
      const entries = await readEntries(url, type, locale, ids);
      for (const id of ids) {
        const entry = entries.find(({ documentId }) => documentId === id);
        compareEntry(entry, world, { id, locale, date: dates.get(placeKey(id, locale)) });
      }
    }),
  );
};

const compareEntry = (
  entry: Entry | undefined,
  world: World,
  { id, locale, date }: { id: string; locale: Locale; date: string | undefined },
): void => {
  const meant = shownView(world, id, locale);
  const found = entry && like(entry, meant ?? { documentId: id, locale });
  const expected = meant && canonicalText(meant);
  if (found !== expected) {
    throw new Error(
      `The public reads of ${world.docs[id]?.type} ${id} in ${locale}\n${found}\nand not\n${expected}`,
    );
  }
  if (entry && date && entry.publishedAt !== date) {
    throw new Error(`${id} in ${locale} is public since ${String(entry.publishedAt)} and not since ${date}`);
  }
};
