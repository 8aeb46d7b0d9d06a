import type { Attributes } from '../../domain/attributes';
import type { GlossaryTerm } from '../../domain/glossary';
import type { PublicTypeName } from '../../domain/public-types';
import type { Snapshot } from '../../domain/snapshot';
import type { DeskDocument } from '../../domain/translation-desk';
import { TRANSLATION_LOCALE } from '../../domain/vocabulary';
import { readSnapshots } from '../../publication/as-of/snapshots';
import type { PublicRow } from '../../publication/take-snapshot';
import { titleOf } from '../../publication/titles';
import { sourceOf } from '../../publication/translation-base/source-of';
import { sourcePublications } from '../../publication/translation-base/source-publications';
import { hasDrafts, uidOf } from '../../publication/types';
import { wholeRowsOf } from '../../publication/whole-rows';
import { wordsOf } from '../../publication/words';
import { translationStates } from '../states';
import { fieldsOf } from './fields';
import { figuresOf } from './figures';
import { linksOf } from './links';

/** What is written down in English, public or not. */
const workingRow = async (type: PublicTypeName, documentId: string): Promise<PublicRow | undefined> => {
  const uid = uidOf(type);
  const where = { locale: TRANSLATION_LOCALE, ...(hasDrafts(uid) && { publishedAt: null }) };
  const [row] = await wholeRowsOf<PublicRow>(strapi.db.connection, uid, [documentId], { where });
  return row;
};

const readTerms = (): Promise<GlossaryTerm[]> =>
  strapi.db.query('api::glossary-term.glossary-term').findMany({ select: ['term', 'translation', 'note'] });

/** The publication that some words were made from, where it is another one than stands. */
const changedSince = async (
  type: PublicTypeName,
  documentId: string,
  seq: number | undefined,
  standing: number,
): Promise<Snapshot | undefined> => {
  if (seq === undefined || seq === standing) return undefined;
  const [base] = await sourcePublications(strapi.db.connection, type, documentId, seq);
  return base && (await readSnapshots([base.seq])).get(base.seq);
};

const momentOf = async (type: PublicTypeName, documentId: string, seq: number) => {
  const [base] = await sourcePublications(strapi.db.connection, type, documentId, seq);
  return base ? { seq: base.seq, at: base.at } : null;
};

/**
 * One public document with all that a translator needs to see of it.
 * @param may what whoever asks may do with its English
 * @returns nothing for a document that is not public
 */
export const readDocument = async (
  type: PublicTypeName,
  documentId: string,
  mayIn: (isBegun: boolean) => DeskDocument['may'],
): Promise<DeskDocument | undefined> => {
  const uid = uidOf(type);
  const translation = (await translationStates(type, { documentIds: [documentId] })).get(documentId);
  if (!translation) return undefined;
  const { source: standing, translation: english, outdated } = translation;
  const snapshots = await readSnapshots([standing.seq, ...(english ? [english.seq] : [])]);
  const source = snapshots.get(standing.seq);
  if (!source) return undefined;

  const row = await workingRow(type, documentId);
  const written = row && (await sourceOf(strapi.db.connection, type, documentId));
  const base = english?.sourceSeq ?? written;
  const isBehind = english ? outdated !== undefined : row !== undefined;
  const before = isBehind ? await changedSince(type, documentId, base, standing.seq) : undefined;
  const shown = english && snapshots.get(english.seq);
  const [terms, figures] = [await readTerms(), await figuresOf(source)];
  const attributes = strapi.contentType(uid).attributes as unknown as Attributes;

  return {
    type,
    documentId,
    title: titleOf(type, source),
    state: english ? translation.state : row ? 'draft' : 'missing',
    since: outdated?.at ?? english?.at ?? standing.at,
    hasDrafts: hasDrafts(uid),
    sourceSeq: standing.seq,
    restsOn: base === undefined ? null : await momentOf(type, documentId, base),
    isFollowed: written === standing.seq,
    isModified: row !== undefined && (!shown || wordsOf(uid, row) !== wordsOf(uid, shown)),
    isPublic: english !== undefined,
    may: mayIn(row !== undefined),
    ...fieldsOf(uid, attributes, { source, before, target: row }, terms),
    figures,
    links: linksOf(type, source, english !== undefined),
  };
};
