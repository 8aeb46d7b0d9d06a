import { isRecord } from '../domain/record';
import type { Snapshot } from '../domain/snapshot';
import { type Locale, SOURCE_LOCALE } from '../domain/vocabulary';
import type { Knex } from 'knex';
import type { UID } from '@strapi/strapi';

import { shapeOf } from './shape';
import type { Standing } from './standing';

interface Linked {
  transaction: Knex.Transaction;
  uid: UID.ContentType;
  documentId: string;
  locales: Locale[];
  standing: Map<Locale, Standing>;
  isPublished: boolean;
}

type Link = { documentId: string } | null;

const linkOf = (value: unknown): Link =>
  isRecord(value) && typeof value.documentId === 'string' ? { documentId: value.documentId } : null;

/** The links of the Chinese draft: what its editor meant when they published it. */
const draftLinks = async ({ uid, documentId }: Linked, names: string[]) => {
  const draft: Record<string, unknown> | null = await strapi.db.query(uid).findOne({
    where: { documentId, locale: SOURCE_LOCALE, publishedAt: null },
    populate: Object.fromEntries(names.map((name) => [name, { select: ['documentId'] }])),
  });
  return Object.fromEntries(names.map((name) => [name, linkOf(draft?.[name])]));
};

/**
 * A published row loses its link while the other side is not public, and nobody decided that. So the record
 * keeps the link that was meant: at each moment it leads to what stands then, or to nothing. What was meant
 * is what the Chinese draft says when it is published; other writes leave it as it was.
 */
export const withIntendedLinks = async (
  linked: Linked,
  locale: Locale,
  snapshot: Snapshot,
): Promise<Snapshot> => {
  const names = shapeOf(linked.uid).links.map(({ name }) => name);
  const lost = names.filter((name) => snapshot[name] === null);
  if (lost.length === 0) return snapshot;

  const isDecided = linked.isPublished && linked.locales.includes(SOURCE_LOCALE);
  const meant = isDecided
    ? await draftLinks(linked, lost)
    : (linked.standing.get(SOURCE_LOCALE) ?? linked.standing.get(locale))?.snapshot;
  return { ...snapshot, ...Object.fromEntries(lost.map((name) => [name, linkOf(meant?.[name])])) };
};
