import type { Knex } from 'knex';

import { isSame } from '../domain/snapshot';
import { type Locale, LOCALES, SOURCE_LOCALE } from '../domain/vocabulary';
import { together } from './move-together';
import type { Reason } from './occasion';
import { type PublicRow, takeSnapshot } from './take-snapshot';
import { wholeRowsOf } from './whole-rows';

const UPDATE = 'api::progress-update.progress-update';

/** One progress update in one language. */
export interface CarriedUpdate {
  documentId: string;
  locale: Locale;
}

/** In the order of what they tell. */
const ORDER: Record<string, string>[] = [{ asOf: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }];

/** The updates that are public with an article, while it still is. */
export const publicUpdatesOf = async (article: string, locales: Locale[]): Promise<CarriedUpdate[]> => {
  const where = { article: { documentId: article }, publishedAt: { $ne: null }, locale: { $in: locales } };
  const rows: CarriedUpdate[] = await strapi.db
    .query(UPDATE)
    .findMany({ select: ['documentId', 'locale'], where, orderBy: ORDER });
  return rows;
};

/** The updates whose drafts rest on an article and say something that is not public yet. */
const waitingUpdatesOf = async (
  transaction: Knex.Transaction,
  article: string,
  locales: Locale[],
): Promise<CarriedUpdate[]> => {
  const resting: CarriedUpdate[] = await strapi.db
    .query(UPDATE)
    .findMany({ select: ['documentId'], where: { article: { documentId: article }, publishedAt: null } });
  if (resting.length === 0) return [];
  const documentIds = [...new Set(resting.map((update) => update.documentId))];
  const orderBy = ORDER;
  const rows = await wholeRowsOf<PublicRow & CarriedUpdate>(transaction, UPDATE, documentIds, { orderBy });
  const publicRow = (update: CarriedUpdate, locale: Locale) =>
    rows.find((row) => row.documentId === update.documentId && row.locale === locale && row.publishedAt);

  return rows.filter((draft) => {
    if (draft.publishedAt || !locales.includes(draft.locale)) return false;
    // What the Chinese does not say in public yet waits for it.
    if (!locales.includes(SOURCE_LOCALE) && !publicRow(draft, SOURCE_LOCALE)) return false;
    const stood = publicRow(draft, draft.locale);
    return !stood || !isSame(takeSnapshot(UPDATE, draft), takeSnapshot(UPDATE, stood));
  });
};

/** Each document once, with its languages: what changes in one for another has the reason of its own. */
const byDocument = (updates: CarriedUpdate[]): { documentId: string; locale: Locale[] }[] =>
  [...new Set(updates.map(({ documentId }) => documentId))].map((documentId) => ({
    documentId,
    locale: updates.filter((update) => update.documentId === documentId).map(({ locale }) => locale),
  }));

const translationsFirst = (updates: CarriedUpdate[]): CarriedUpdate[] =>
  LOCALES.toReversed().flatMap((locale) => updates.filter((update) => update.locale === locale));

/** Publishes the progress updates of an article that is being published. */
export const publishUpdates = async (
  transaction: Knex.Transaction,
  article: string,
  locales: Locale[],
  reason: Reason,
): Promise<void> => {
  const waiting = await waitingUpdatesOf(transaction, article, locales);
  if (waiting.length === 0) return;
  await together(transaction, reason, async () => {
    for (const update of byDocument(waiting)) await strapi.documents(UPDATE).publish(update);
  });
};

/** Withdraws the progress updates of an article that is being withdrawn: translations before their source. */
export const withdrawUpdates = async (
  transaction: Knex.Transaction,
  updates: CarriedUpdate[],
  reason: Reason,
): Promise<void> => {
  if (updates.length === 0) return;
  await together(transaction, reason, async () => {
    for (const { documentId, locale } of translationsFirst(updates)) {
      await strapi.documents(UPDATE).unpublish({ documentId, locale });
    }
  });
};
