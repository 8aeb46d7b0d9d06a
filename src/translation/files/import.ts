import { checkFigures } from '../../domain/figure-check/check-figures';
import { blockWords } from '../../domain/block-text';
import { deskBody, fieldKey } from '../../domain/desk-body';
import { isPublicTypeName } from '../../domain/public-types';
import type { DeskDocument } from '../../domain/translation-desk';
import type { Landed } from '../../domain/translation-files';
import { TRANSLATION_LOCALE } from '../../domain/vocabulary';
import { uidOf } from '../../publication/types';
import { readDocument } from '../document/read';
import { compare, type ImportedDocument } from '../exchange/compare';
import { type ExchangeProblem, problem } from '../exchange/problems';
import type { ReadFile } from '../exchange/read-file';
import { describeDocument, fileOf } from './describe';
import type { Named } from './export';
import { FORMATS, formatOf } from './formats';
import { refuseFile } from './refuse';

type May = (named: Named, isBegun: boolean) => DeskDocument['may'];

const namedIn = ({ documents }: ReadFile): Named[] =>
  documents.flatMap(({ key }) => {
    const [type, documentId = ''] = key.split('/');
    return isPublicTypeName(type) ? [{ type, documentId }] : [];
  });

const desksOf = async (file: ReadFile, mayOf: May): Promise<DeskDocument[]> => {
  const desks: DeskDocument[] = [];
  for (const named of namedIn(file)) {
    const desk = await readDocument(named.type, named.documentId, (isBegun) => mayOf(named, isBegun));
    if (desk?.may.save) desks.push(desk);
  }
  return desks;
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : blockWords(value));

const figureProblems = (desk: DeskDocument, { title, fields }: ImportedDocument): ExchangeProblem[] =>
  fields.flatMap(({ path, target, untranslated }) => {
    const field = desk.fields.find((candidate) => fieldKey(candidate) === path);
    // Half a translation does not have all the numbers yet.
    if (!field || target === null || untranslated.length > 0) return [];
    const terms = field.terms.map(({ term, translation }) => ({ source: term, translation }));
    return checkFigures(textOf(field.source), textOf(target), terms).map(
      ({ source, translation, sourceSentence, translationSentence }) =>
        problem(
          'figures-differ',
          { source, translation, sourceSentence, translationSentence },
          { document: title, field: path },
        ),
    );
  });

const land = async (desk: DeskDocument, document: ImportedDocument): Promise<Landed> => {
  const { documentId, title, sourceSeq } = document;
  const values = new Map(
    document.fields.filter(({ target }) => target !== null).map(({ path, target }) => [path, target]),
  );
  const data = deskBody(desk, (field) => values.get(fieldKey(field)) ?? field.target);
  if (values.size > 0) {
    const translation = { documentId, locale: TRANSLATION_LOCALE, data, sourceSeq };
    await strapi.documents(uidOf(desk.type)).update(translation as never);
  }
  const untranslated = document.fields.flatMap((field) => field.untranslated);
  return { type: desk.type, documentId, title, fields: values.size, untranslated };
};

/**
 * Takes a file back from a translator's tool: all of it, as drafts, or nothing. Types that have no drafts are public
 * with it.
 * @param mayOf what whoever brings it may do with the English of a document
 * @throws ValidationError that tells every problem with its document, field and segment
 */
export const importTranslations = async (bytes: Uint8Array, mayOf: May): Promise<Landed[]> => {
  const reading = await FORMATS[formatOf(bytes)].read(bytes);
  if (!reading.ok) return refuseFile(reading.problems);
  const desks = await desksOf(reading.file, mayOf);
  const fresh = fileOf(await Promise.all(desks.map(describeDocument)));
  const comparison = compare(reading.file, fresh);
  if (!comparison.ok) return refuseFile(comparison.problems);

  const pairs = comparison.documents.flatMap((document) => {
    const desk = desks.find(
      ({ documentId, type }) => documentId === document.documentId && type === document.type,
    );
    return desk ? [{ desk, document }] : [];
  });
  const problems = pairs.flatMap(({ desk, document }) => figureProblems(desk, document));
  if (problems.length > 0) return refuseFile(problems);
  return strapi.db.transaction(async () => {
    const landed: Landed[] = [];
    for (const { desk, document } of pairs) landed.push(await land(desk, document));
    return landed;
  });
};
