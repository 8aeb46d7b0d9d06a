import { PUBLIC_TYPE_NAMES, type PublicTypeName } from '../../domain/public-types';
import { isRecord } from '../../domain/record';
import { isSame, type Snapshot } from '../../domain/snapshot';
import { LOCALES } from '../../domain/vocabulary';
import { TABLE } from '../row';
import { shapeOf } from '../shape';
import { type PublicRow, populateOf, takeSnapshot } from '../take-snapshot';
import { typeOf, uidOf } from '../types';

/** A document whose public version is not what the record says stands. */
export interface Deviation {
  type: PublicTypeName;
  documentId: string;
  locale: string;
}

type Standing = Map<string, Snapshot>;

const keyOf = (type: PublicTypeName, documentId: string, locale: string) => `${type} ${documentId} ${locale}`;

const standingNow = async (): Promise<Standing> => {
  const connection = strapi.db.connection;
  const last = connection(TABLE).groupBy('subject_type', 'subject_id', 'subject_locale').max('seq');
  const rows: { subject_type: PublicTypeName; snapshot: string }[] = await connection(TABLE)
    .whereIn('seq', last)
    .whereNot('action', 'unpublish')
    .select('subject_type', 'snapshot');
  return new Map(
    rows.map((row) => {
      const snapshot = JSON.parse(row.snapshot) as Snapshot;
      return [keyOf(row.subject_type, snapshot.documentId, snapshot.locale), snapshot];
    }),
  );
};

/** What the record means links to, as far as that stands. */
const withStandingLinks = (type: PublicTypeName, snapshot: Snapshot, standing: Standing): Snapshot => {
  const links = shapeOf(uidOf(type)).links.map(({ name, target }) => {
    const link = snapshot[name];
    const targetType = typeOf(target);
    const stands =
      isRecord(link) &&
      targetType !== undefined &&
      standing.has(keyOf(targetType, String(link.documentId), snapshot.locale));
    return [name, stands ? link : null];
  });
  return { ...snapshot, ...Object.fromEntries(links) };
};

const publicRows = async (type: PublicTypeName): Promise<PublicRow[]> => {
  const uid = uidOf(type);
  const rows: PublicRow[] = await strapi.db.query(uid).findMany({
    where: { publishedAt: { $ne: null }, locale: { $in: [...LOCALES] } },
    populate: populateOf(uid),
    orderBy: { id: 'asc' },
  });
  return rows;
};

/**
 * Holds what is public now against the record: whatever was written past it, or taken from its end, shows here.
 * @returns every document and language that deviates
 */
export const verifyPresent = async (): Promise<Deviation[]> => {
  const standing = await standingNow();
  const unseen = new Set(standing.keys());
  const deviations: Deviation[] = [];
  for (const type of PUBLIC_TYPE_NAMES) {
    for (const row of await publicRows(type)) {
      const locale = String(row.locale);
      const key = keyOf(type, row.documentId, locale);
      const stood = standing.get(key);
      unseen.delete(key);
      const isRight =
        stood && isSame(withStandingLinks(type, stood, standing), takeSnapshot(uidOf(type), row));
      if (!isRight) deviations.push({ type, documentId: row.documentId, locale });
    }
  }
  const lost = [...unseen].map((key) => {
    const [type, documentId = '', locale = ''] = key.split(' ');
    return { type: type as PublicTypeName, documentId, locale };
  });
  return [...deviations, ...lost];
};
