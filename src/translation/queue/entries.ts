import { PUBLIC_TYPE_NAMES, type PublicTypeName } from '../../domain/public-types';
import { isRecord } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';
import type { QueueEntry } from '../../domain/translation-desk';
import { TRANSLATION_LOCALE } from '../../domain/vocabulary';
import { readSnapshots } from '../../publication/as-of/snapshots';
import { titleOf } from '../../publication/titles';
import { hasDrafts, uidOf } from '../../publication/types';
import { type Translation, translationStates } from '../states';

type Snapshots = ReadonlyMap<number, Snapshot>;

/** Documents of which an English draft was begun. */
const drafted = async (type: PublicTypeName): Promise<Set<string>> => {
  const uid = uidOf(type);
  if (!hasDrafts(uid)) return new Set();
  const where = { locale: TRANSLATION_LOCALE, publishedAt: null };
  const rows: { documentId: string }[] = await strapi.db
    .query(uid)
    .findMany({ select: ['documentId'], where });
  return new Set(rows.map(({ documentId }) => documentId));
};

const sinceOf = ({ translation, outdated, source }: Translation): string =>
  outdated?.at ?? translation?.at ?? source.at;

const entriesOf = async (type: PublicTypeName): Promise<{ entry: QueueEntry; source: Snapshot }[]> => {
  const [translations, drafts] = [[...(await translationStates(type)).values()], await drafted(type)];
  const seqs = translations.flatMap(({ source, translation }) => [
    source.seq,
    translation?.seq ?? source.seq,
  ]);
  const snapshots: Snapshots = await readSnapshots(seqs);
  return translations.flatMap((each) => {
    const source = snapshots.get(each.source.seq);
    if (!source) return [];
    const translated = each.translation && snapshots.get(each.translation.seq);
    const { documentId } = each;
    const entry: QueueEntry = {
      type,
      documentId,
      title: titleOf(type, source),
      translated: translated ? titleOf(type, translated) : null,
      state: each.state === 'missing' && drafts.has(documentId) ? 'draft' : each.state,
      report: null,
      sourceSeq: each.source.seq,
      since: sinceOf(each),
    };
    return [{ entry, source }];
  });
};

const linkOf = (source: Snapshot | undefined, name: string): string | undefined => {
  const link = source?.[name];
  return isRecord(link) ? String(link.documentId) : undefined;
};

/** By which links a document belongs to a report, the first that is given. */
const TOWARDS_REPORT = ['report', 'article', 'pathway', 'follows'];

/**
 * Every public document of some types with where its translation stands, those that have waited longest first.
 * The report that a document belongs to is found over its links: a measure's by its pathway.
 */
export const queueEntries = async (types: readonly PublicTypeName[]): Promise<QueueEntry[]> => {
  const all = (await Promise.all(PUBLIC_TYPE_NAMES.map(entriesOf))).flat();
  const sources = new Map(all.map(({ entry, source }) => [entry.documentId, source]));
  const reportOf = (documentId: string, steps = TOWARDS_REPORT.length): string | null => {
    const source = sources.get(documentId);
    if (source?.kind === 'report') return documentId;
    const next = TOWARDS_REPORT.map((name) => linkOf(source, name)).find(Boolean);
    return next && steps > 0 ? reportOf(next, steps - 1) : null;
  };
  return all
    .filter(({ entry }) => types.includes(entry.type))
    .map(({ entry }) => ({ ...entry, report: reportOf(entry.documentId) }))
    .sort((one, other) => one.since.localeCompare(other.since));
};
