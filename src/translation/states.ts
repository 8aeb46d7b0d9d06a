import type { PublicTypeName } from '../domain/public-types';
import type { Significance } from '../domain/significance';
import { type Outdated, outdatedSince, type TranslationState } from '../domain/translation-state';
import { type Locale, SOURCE_LOCALE, TRANSLATION_LOCALE } from '../domain/vocabulary';
import { TABLE } from '../publication/row';
import { wordsOfRows } from '../publication/translation-base/words-of-rows';
import { hasDrafts, uidOf } from '../publication/types';

/** A publication that stands. */
export interface StandingRow {
  seq: number;
  at: string;
}

/** Where the translation of one public document stands. */
export interface Translation {
  documentId: string;
  state: TranslationState;
  source: StandingRow;
  /** Nothing while it is not public. */
  translation?: StandingRow & { sourceSeq: number };
  /** By which publication of the source it went out of date. */
  outdated?: Outdated;
}

interface Row extends StandingRow {
  id: string;
  locale: Locale;
  action: string;
  significance: Significance;
  sourceSeq: number | null;
}

/** What is asked: of some documents or of all, as the record stood after a row or as it stands now. */
export interface Asked {
  documentIds?: string[];
  seq?: number;
}

const rowsOf = async (type: PublicTypeName, { documentIds, seq }: Asked): Promise<Map<string, Row[]>> => {
  if (documentIds?.length === 0) return new Map();
  const query = strapi.db.connection(TABLE).where('subject_type', type).orderBy('seq', 'asc');
  if (documentIds) query.whereIn('subject_id', documentIds);
  if (seq !== undefined) query.where('seq', '<=', seq);
  const rows: Row[] = await query.select('seq', 'at', 'action', 'significance', {
    id: 'subject_id',
    locale: 'subject_locale',
    sourceSeq: 'source_seq',
  });
  const byDocument = new Map<string, Row[]>();
  for (const row of rows) byDocument.set(row.id, [...(byDocument.get(row.id) ?? []), row]);
  return byDocument;
};

const standing = (rows: Row[], locale: Locale): Row | undefined => {
  const last = rows.findLast((row) => row.locale === locale);
  return last?.action === 'unpublish' ? undefined : last;
};

/** The publications of the source from the one that a translation rests on. */
const sinceBase = (rows: Row[], sourceSeq: number): Row[] =>
  rows.filter((row) => row.locale === SOURCE_LOCALE && row.action === 'publish' && row.seq >= sourceSeq);

/**
 * Where the translations of public documents of a type stand, as far as the record tells: what is only a draft is
 * missing for the public. Documents that are not public are left out.
 */
export const translationStates = async (
  type: PublicTypeName,
  asked: Asked = {},
): Promise<Map<string, Translation>> => {
  const documents = [...(await rowsOf(type, asked))].flatMap(([documentId, rows]) => {
    const source = standing(rows, SOURCE_LOCALE);
    if (!source) return [];
    const translation = standing(rows, TRANSLATION_LOCALE);
    const sourceSeq = translation?.sourceSeq ?? source.seq;
    return [{ documentId, source, translation, sourceSeq, publications: sinceBase(rows, sourceSeq) }];
  });
  const compared = documents.flatMap(({ translation, publications }) =>
    translation && publications.length > 1 ? publications.map(({ seq }) => seq) : [],
  );
  const words = await wordsOfRows(type, compared);

  return new Map(
    documents.map(({ documentId, source, translation, sourceSeq, publications }): [string, Translation] => {
      const stands = { documentId, source: { seq: source.seq, at: source.at } };
      if (!translation) return [documentId, { ...stands, state: 'missing' }];
      const said = publications.map((row) => ({ ...row, words: words.get(row.seq) ?? '' }));
      const outdated = outdatedSince(said, hasDrafts(uidOf(type)));
      const { seq, at } = translation;
      return [
        documentId,
        {
          ...stands,
          state: outdated ? 'outdated' : 'current',
          translation: { seq, at, sourceSeq },
          ...(outdated && { outdated }),
        },
      ];
    }),
  );
};
