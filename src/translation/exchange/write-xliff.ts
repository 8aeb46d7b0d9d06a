import type { Element } from '@xmldom/xmldom';

import type { Pair, Segment } from './segments';
import { textOf } from './runs';
import { type Codes, plain, type Tagged, tokensOf } from './tags';
import {
  type ExchangeDocument,
  type ExchangeField,
  type ExchangeFile,
  type GlossaryTerm,
  keyOf,
} from './types';
import { figureKey, pairOf, type Unit, unitsOf } from './units';
import { GLOSSARY, METADATA, OURS, SUB_TYPES } from './xliff-names';
import { add, addInline, addText, addWords, newDocument, serialized } from './xml';

/** A mark stands for itself; what a link leads to lies in the original data, which no tool lets anybody change. */
const needsData = (code: string): boolean => !SUB_TYPES.has(code);

const LOCKED = { canCopy: 'no', canDelete: 'no' };

const markAttributes = (id: string, code: string) => ({
  id,
  ...LOCKED,
  type: code.startsWith('link ') ? 'link' : SUB_TYPES.has(code) ? 'fmt' : 'other',
  subType: SUB_TYPES.get(code),
  dataRefStart: needsData(code) ? `d${id}` : undefined,
});

const addTagged = (parent: Element, tagged: Tagged, codes: Codes): void => {
  let inside = parent;
  for (const token of tokensOf(tagged)) {
    if (token.kind === 'text') addText(inside, token.text);
    else if (token.kind === 'open')
      inside = addInline(inside, 'pc', markAttributes(token.id, codes.get(token.id) ?? ''));
    else inside = inside.parentNode as Element;
  }
};

/** A sentence that was not there when the translation was made waits for a translator, whatever stands beside it. */
const isNew = (source: Tagged, before: string | undefined): boolean =>
  before !== undefined && !before.includes(plain(source).trim());

const addSegment = (
  unit: Element,
  { id, isBlank, source, codes }: Segment,
  target: Tagged | null,
  before: string | undefined,
): void => {
  const state = target === null || isNew(source, before) ? 'initial' : 'translated';
  const element = add(unit, isBlank ? 'ignorable' : 'segment', isBlank ? { id } : { id, state });
  addTagged(add(element, 'source'), source, codes);
  if (target !== null) addTagged(add(element, 'target'), target, codes);
};

const addGlossary = (unit: Element, terms: GlossaryTerm[]): void => {
  if (terms.length === 0) return;
  const glossary = add(unit, 'gls:glossary', {}, GLOSSARY);
  for (const { term, translation, note } of terms) {
    const entry = add(glossary, 'gls:glossEntry', {}, GLOSSARY);
    addWords(entry, 'gls:term', term, {}, GLOSSARY);
    addWords(entry, 'gls:translation', translation, {}, GLOSSARY);
    if (note) addWords(entry, 'gls:definition', note, {}, GLOSSARY);
  }
};

const addNotes = (parent: Element, notes: [category: string, text: string | undefined][]): void => {
  const told = notes.filter((note): note is [string, string] => Boolean(note[1]));
  if (told.length === 0) return;
  const element = add(parent, 'notes');
  for (const [category, text] of told) addWords(element, 'note', text, { category });
};

const addOriginalData = (unit: Element, segments: Segment[]): void => {
  const kept = segments.flatMap(({ codes }) => [...codes]).filter(([, code]) => needsData(code));
  if (kept.length === 0) return;
  const data = add(unit, 'originalData');
  for (const [id, code] of kept) addText(add(data, 'data', { id: `d${id}` }), code);
};

const addUnit = (
  file: Element,
  unit: Unit,
  { segments, targets }: Pair,
  field: ExchangeField,
  terms: GlossaryTerm[],
) => {
  const element = add(file, 'unit', { id: unit.key, name: field.path, canResegment: 'no' });
  const words = textOf(unit.source);
  addGlossary(
    element,
    terms.filter(({ term }) => words.includes(term)),
  );
  addNotes(element, [['instruction', field.note]]);
  addOriginalData(element, segments);
  segments.forEach((segment, place) => addSegment(element, segment, targets[place] ?? null, field.before));
};

/**
 * Shared figures are units with translate="no": what every tool knows, and shows as a locked line; marks within a
 * sentence are left to the translator by many, and English says 31.07 billion where the Chinese says 310.72 亿.
 */
const addFigures = (file: Element, { figures }: ExchangeDocument): void => {
  if (figures.length === 0) return;
  const group = add(file, 'group', { id: 'figures:', name: 'figures', translate: 'no' });
  figures.forEach(({ label, source, target }, place) => {
    const unit = add(group, 'unit', {
      id: figureKey(place),
      name: label,
      translate: 'no',
      canResegment: 'no',
    });
    addNotes(unit, [['figure', label]]);
    const segment = add(unit, 'segment', { id: 's1', state: 'final' });
    addText(add(segment, 'source'), source);
    addText(add(segment, 'target'), target);
  });
};

const addMetadata = (
  file: Element,
  { type, documentId, sourceSeq, sourceDigest }: ExchangeDocument,
): void => {
  const group = add(add(file, 'mda:metadata', {}, METADATA), 'mda:metaGroup', { category: OURS }, METADATA);
  const facts = { type, documentId, sourceSeq: `${sourceSeq}`, sourceDigest };
  for (const [name, value] of Object.entries(facts))
    addWords(group, 'mda:meta', value, { type: name }, METADATA);
};

const addDocument = (root: Element, document: ExchangeDocument, { targetLocale }: ExchangeFile): void => {
  const file = add(root, 'file', {
    id: `${document.type}.${document.documentId}`,
    original: keyOf(document),
  });
  addMetadata(file, document);
  addNotes(file, [['title', document.title]]);
  for (const field of document.fields) {
    for (const unit of unitsOf(field))
      addUnit(file, unit, pairOf(unit, targetLocale), field, document.glossary);
  }
  addFigures(file, document);
};

/** Whether there is anything in a document to translate: XLIFF knows no empty file. */
export const isTranslatable = ({ fields }: ExchangeDocument): boolean =>
  fields.some((field) => unitsOf(field).length > 0);

/** An exchange file as XLIFF 2.1. */
export const writeXliff = (file: ExchangeFile): Uint8Array => {
  const root = newDocument('xliff');
  const attributes = {
    'xmlns:gls': GLOSSARY,
    'xmlns:mda': METADATA,
    version: '2.1',
    srcLang: file.sourceLocale,
    trgLang: file.targetLocale,
    'xml:space': 'preserve',
  };
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  for (const document of file.documents.filter(isTranslatable)) addDocument(root, document, file);
  return serialized(root);
};
