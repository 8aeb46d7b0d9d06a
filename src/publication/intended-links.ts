import { isRecord } from '../domain/record';
import type { Snapshot } from '../domain/snapshot';
import { type Locale, SOURCE_LOCALE } from '../domain/vocabulary';
import type { UID } from '@strapi/strapi';

import { shapeOf } from './shape';
import type { Standing } from './standing';
import type { PublicRow } from './take-snapshot';

interface Linked {
  uid: UID.ContentType;
  standing: Map<Locale, Standing>;
  decidesLinks: boolean;
  rows: PublicRow[];
}

type Link = { documentId: string } | null;

const linkOf = (value: unknown): Link =>
  isRecord(value) && typeof value.documentId === 'string' ? { documentId: value.documentId } : null;

/**
 * A published row loses its link while the other side is not public, and nobody decided that. So the record
 * keeps the link that was meant: at each moment it leads to what stands then, or to nothing. What was meant
 * is what the Chinese draft says when it is published; other writes leave it as it was.
 */
export const withIntendedLinks = (linked: Linked, locale: Locale, snapshot: Snapshot): Snapshot => {
  const names = shapeOf(linked.uid).links.map(({ name }) => name);
  const lost = names.filter((name) => snapshot[name] === null);
  if (lost.length === 0) return snapshot;

  const meant = linked.decidesLinks
    ? linked.rows.find((row) => row.locale === SOURCE_LOCALE && !row.publishedAt)
    : (linked.standing.get(SOURCE_LOCALE) ?? linked.standing.get(locale))?.snapshot;
  return { ...snapshot, ...Object.fromEntries(lost.map((name) => [name, linkOf(meant?.[name])])) };
};
