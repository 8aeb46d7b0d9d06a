import { changedSince } from './changed-since';
import { targetOf, unitProblems } from './compare-unit';
import { type ExchangeProblem, type Place, problem } from './problems';
import type { ReadDocument, ReadFile, ReadUnit } from './read-file';
import type { Run } from './runs';
import { join, segmentsOf } from './segments';
import { type Block, type ExchangeDocument, type ExchangeField, type ExchangeFile, keyOf } from './types';
import { figureKey, fieldFrom, layoutsOf, type Unit, unitsOf } from './units';

export interface ImportedField {
  path: string;
  kind: ExchangeField['kind'];
  /** What the draft is to say; null while something of it is not translated. */
  target: string | Block[] | null;
  /** The segments that came back without a translation: `body.3 s2`. */
  untranslated: string[];
}

export interface ImportedDocument {
  type: string;
  documentId: string;
  title: string;
  /** The publication of the source that the translation rests on. */
  sourceSeq: number;
  fields: ImportedField[];
}

export type Comparison =
  { ok: true; documents: ImportedDocument[] } | { ok: false; problems: ExchangeProblem[] };

interface Placed {
  unit: Unit;
  field: ExchangeField;
}

const placedUnits = ({ fields }: ExchangeDocument): Placed[] =>
  fields.flatMap((field) => unitsOf(field).map((unit) => ({ unit, field })));

const figureProblems = (read: ReadDocument, fresh: ExchangeDocument): ExchangeProblem[] => {
  const keys = fresh.figures.map((_, place) => figureKey(place));
  const strange = read.figures.filter(({ key }) => !keys.includes(key));
  return [
    ...strange.map(({ key, source }) =>
      problem('segment-unknown', { found: source }, { document: fresh.title, segment: key }),
    ),
    ...fresh.figures.flatMap(({ label, source, target }, place) => {
      const key = figureKey(place);
      const at: Place = { document: fresh.title, segment: key };
      const found = read.figures.filter((figure) => figure.key === key);
      const [first] = found;
      if (!first) return [problem('segment-missing', { expected: `${label} ${source}` }, at)];
      if (found.length > 1) return [problem('segment-doubled', {}, at)];
      return [
        ...(first.source === source
          ? []
          : [problem('figure-altered', { label, found: first.source, expected: source }, at)]),
        ...(first.target === target
          ? []
          : [problem('figure-altered', { label, found: first.target, expected: target }, at)]),
      ];
    }),
  ];
};

const textProblems = (read: ReadDocument, fresh: ExchangeDocument, hasBlanks: boolean): ExchangeProblem[] => {
  const placed = placedUnits(fresh);
  const at = (key: string): Place => ({ document: fresh.title, field: key });
  const strange = read.units.filter(({ key }) => !placed.some(({ unit }) => unit.key === key));
  return [
    ...strange.map(({ key, segments }) =>
      problem('segment-unknown', { found: segments.map(({ source }) => source).join('') }, at(key)),
    ),
    ...placed.flatMap(({ unit }) => {
      const found = read.units.filter(({ key }) => key === unit.key);
      const [first] = found;
      if (!first) {
        const [sentences] = layoutsOf(unit);
        return sentences
          .filter(({ isBlank }) => !isBlank)
          .map(({ id, source }) =>
            problem('segment-missing', { expected: source }, { ...at(unit.key), segment: id }),
          );
      }
      if (found.length > 1) return [problem('segment-doubled', {}, at(unit.key))];
      return unitProblems(unit, first, hasBlanks, at(unit.key));
    }),
  ];
};

const publicationText = (seq: number, digest: string): string => `${seq} (${digest.slice(0, 12) || '–'})`;

const documentProblems = (
  read: ReadDocument,
  fresh: ExchangeDocument,
  hasBlanks: boolean,
): ExchangeProblem[] => {
  const isEarlier = read.sourceSeq < fresh.sourceSeq;
  // An earlier publication that said and showed the same is as good as this one.
  const changes = isEarlier ? changedSince(read, fresh) : [];
  if (changes.length > 0) return changes;
  const isSame = read.sourceSeq === fresh.sourceSeq && read.sourceDigest === fresh.sourceDigest;
  return [
    ...(isEarlier || isSame
      ? []
      : [
          problem(
            'publication-unknown',
            {
              found: publicationText(read.sourceSeq, read.sourceDigest),
              allowed: publicationText(fresh.sourceSeq, fresh.sourceDigest),
            },
            { document: fresh.title },
          ),
        ]),
    // Of an earlier publication the figures may be others; they are shown, and never taken from a file.
    ...(isEarlier ? [] : figureProblems(read, fresh)),
    ...textProblems(read, fresh, hasBlanks),
  ];
};

/** What a unit says that came back; nothing while one of its segments is not translated. */
const saidBy = (unit: Unit, read: ReadUnit, file: ExchangeFile): { runs: Run[] | null; silent: string[] } => {
  const isWhole = read.segments.some(({ id }) => id === 'w');
  const segments = segmentsOf(unit.source, isWhole);
  const byId = new Map(read.segments.map((segment) => [segment.id, targetOf(segment)]));
  const targets = segments.map(({ id }) => byId.get(id) ?? null);
  const spoken = segments.filter(({ isBlank }) => !isBlank);
  // Not all of it can have been said elsewhere.
  const isEmpty = spoken.every(({ id }) => !byId.get(id));
  const silent = spoken.filter(({ id }) => isEmpty || (byId.get(id) ?? null) === null);
  return {
    runs: silent.length === 0 ? join(segments, targets, file.targetLocale) : null,
    silent: silent.map(({ id }) => `${unit.key} ${id}`),
  };
};

const imported = (read: ReadDocument, fresh: ExchangeDocument, file: ExchangeFile): ImportedDocument => ({
  type: fresh.type,
  documentId: fresh.documentId,
  title: fresh.title,
  sourceSeq: fresh.sourceSeq,
  fields: fresh.fields.map((field) => {
    const said = new Map<string, Run[]>();
    const untranslated: string[] = [];
    for (const unit of unitsOf(field)) {
      const found = read.units.find(({ key }) => key === unit.key);
      const { runs, silent } = found ? saidBy(unit, found, file) : { runs: null, silent: [] };
      if (runs) said.set(unit.key, runs);
      untranslated.push(...silent);
    }
    return { path: field.path, kind: field.kind, target: fieldFrom(field, said), untranslated };
  }),
});

const languageProblems = (read: ReadFile, fresh: ExchangeFile): ExchangeProblem[] => {
  const [found, allowed] = [read, fresh].map((file) => `${file.sourceLocale} → ${file.targetLocale}`) as [
    string,
    string,
  ];
  return found === allowed ? [] : [problem('language-differs', { found, allowed })];
};

/**
 * What came back, held against the file as it would be made now: all that is wrong with it, or else what the drafts
 * are to say. A file may hold fewer documents than there are; of each it holds, all.
 */
export const compare = (read: ReadFile, fresh: ExchangeFile): Comparison => {
  const keys = read.documents.map(({ key }) => key);
  const pairs = read.documents.map((document) => ({
    document,
    now: fresh.documents.find((candidate) => keyOf(candidate) === document.key),
  }));
  const problems = [
    ...languageProblems(read, fresh),
    ...[...new Set(keys.filter((key, place) => keys.indexOf(key) !== place))].map((key) =>
      problem('document-doubled', {}, { document: key }),
    ),
    ...pairs.flatMap(({ document, now }) =>
      now
        ? documentProblems(document, now, read.hasBlanks)
        : [problem('document-unknown', {}, { document: document.key })],
    ),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    documents: pairs.flatMap(({ document, now }) => (now ? [imported(document, now, fresh)] : [])),
  };
};
