import { checkFigures } from '../../domain/figure-check/check-figures';
import { deskBody, fieldKey, fieldName } from '../../domain/desk-body';
import { isPublicTypeName } from '../../domain/public-types';
import { isSame } from '../../domain/snapshot';
import type { DeskDocument, DeskField } from '../../domain/translation-desk';
import type { Landed } from '../../domain/translation-files';
import { TRANSLATION_LOCALE } from '../../domain/vocabulary';
import { standingOf } from '../../publication/standing';
import { uidOf } from '../../publication/types';
import { readDocument } from '../document/read';
import { compare, type ImportedDocument } from '../exchange/compare';
import { type ExchangeProblem, problem } from '../exchange/problems';
import type { ReadFile } from '../exchange/read-file';
import { describeDocument, fileOf, textOf } from './describe';
import type { Named } from './export';
import { FORMATS, formatOf } from './formats';
import { refuseFile } from './refuse';

/** Whoever brings a file back, and what they may do with the English of a document. */
interface Bringer {
  may: (named: Named, isBegun: boolean) => DeskDocument['may'];
  /** Nobody for the command line. */
  userId?: number | undefined;
}

const namedIn = ({ documents }: ReadFile): Named[] =>
  documents.flatMap(({ key }) => {
    const [type, documentId = ''] = key.split('/');
    return isPublicTypeName(type) ? [{ type, documentId }] : [];
  });

const desksOf = async (file: ReadFile, { may }: Bringer): Promise<DeskDocument[]> => {
  const desks: DeskDocument[] = [];
  for (const named of namedIn(file)) {
    const desk = await readDocument(named.type, named.documentId, (isBegun) => may(named, isBegun));
    if (desk?.may.save) desks.push(desk);
  }
  return desks;
};

/** A field with what a file says that it is to be. */
interface Rewritten {
  field: DeskField;
  target: unknown;
}

/** What the file says anew; what came back as it stands is nobody's doing. */
const rewrittenIn = (desk: DeskDocument, { fields }: ImportedDocument): Rewritten[] =>
  fields.flatMap(({ path, target }) => {
    const field = desk.fields.find((candidate) => fieldKey(candidate) === path);
    return field && target !== null && !isSame(target, field.target) ? [{ field, target }] : [];
  });

const figureProblems = async (
  { type, documentId }: DeskDocument,
  { title, fields }: ImportedDocument,
  rewritten: Rewritten[],
): Promise<ExchangeProblem[]> => {
  const standing = await standingOf(strapi.db.connection, type, documentId);
  const meant = standing.get(TRANSLATION_LOCALE)?.deliberate ?? [];
  return rewritten.flatMap(({ field, target }) => {
    const path = fieldKey(field);
    // Half a translation does not have all the numbers yet.
    if (fields.some((each) => each.path === path && each.untranslated.length > 0)) return [];
    const terms = field.terms.map(({ term, translation }) => ({ source: term, translation }));
    return checkFigures(textOf(field.source), textOf(target), terms)
      .filter(({ key }) => !meant.some((each) => each.key === key && each.field === fieldName(field.path)))
      .map(({ source, translation, sourceSentence, translationSentence }) =>
        problem(
          'figures-differ',
          { source, translation, sourceSentence, translationSentence },
          { document: title, field: path },
        ),
      );
  });
};

const land = async (
  desk: DeskDocument,
  document: ImportedDocument,
  rewritten: Rewritten[],
  userId: number | undefined,
): Promise<Landed> => {
  const { documentId, title, sourceSeq } = document;
  if (rewritten.length > 0) {
    const targets = new Map(rewritten.map(({ field, target }) => [field, target]));
    const words = deskBody(desk, (field) => (targets.has(field) ? targets.get(field) : field.target));
    const data = { ...words, ...(userId !== undefined && { updatedBy: userId }) };
    const translation = { documentId, locale: TRANSLATION_LOCALE, data, sourceSeq };
    await strapi.documents(uidOf(desk.type)).update(translation as never);
  }
  const untranslated = document.fields.flatMap((field) => field.untranslated);
  return { type: desk.type, documentId, title, fields: rewritten.length, untranslated };
};

/**
 * Takes a file back from a translator's tool: all of it, as drafts, or nothing. Types that have no drafts are public
 * with it.
 * @throws ValidationError that tells every problem with its document, field and segment
 */
export const importTranslations = async (bytes: Uint8Array, bringer: Bringer): Promise<Landed[]> => {
  const reading = await FORMATS[formatOf(bytes)].read(bytes);
  if (!reading.ok) return refuseFile(reading.problems);
  const desks = await desksOf(reading.file, bringer);
  const comparison = compare(reading.file, fileOf(await Promise.all(desks.map(describeDocument))));
  if (!comparison.ok) return refuseFile(comparison.problems);

  const works = comparison.documents.flatMap((document) => {
    const desk = desks.find(
      ({ documentId, type }) => documentId === document.documentId && type === document.type,
    );
    return desk ? [{ desk, document, rewritten: rewrittenIn(desk, document) }] : [];
  });
  const problems: ExchangeProblem[] = [];
  for (const { desk, document, rewritten } of works) {
    problems.push(...(await figureProblems(desk, document, rewritten)));
  }
  if (problems.length > 0) return refuseFile(problems);
  return strapi.db.transaction(async () => {
    const landed: Landed[] = [];
    for (const { desk, document, rewritten } of works) {
      landed.push(await land(desk, document, rewritten, bringer.userId));
    }
    return landed;
  });
};
