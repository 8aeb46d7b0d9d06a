import { en as messages } from '../en';
import type { ExchangeMessages } from './messages';

const megabytes = (bytes: number): string => `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;

export const en: ExchangeMessages = {
  'file-too-large': ({ bytes, allowed }) =>
    `The file has ${megabytes(bytes)}; at most ${megabytes(allowed)} are taken.`,
  'file-empty': () => 'The file is empty.',
  'file-unpacks-too-large': ({ allowed }) =>
    `Unpacked, the file would be larger than ${megabytes(allowed)}. Save it again as a plain .xlsx.`,
  'file-not-xliff': ({ found }) =>
    `This is not an XLIFF file (found: ${found}). Upload the .xlf that was sent out.`,
  'file-not-spreadsheet': ({ reason }) =>
    `This is not a spreadsheet that can be read (${reason}). Upload the .xlsx that was sent out.`,
  'file-not-ours': ({ missing }) =>
    `The file was not made here, or lacks ${missing}. Export it again and translate in that file.`,
  'file-malformed': ({ reason }) =>
    `The file is cut off or its markup is broken (${reason}). Save it again in your tool, or export it anew.`,
  'file-too-deep': ({ allowed }) => `Elements stand more than ${allowed} deep in one another.`,
  'encoding-not-utf-8': ({ found }) => `The file is in ${found}. Save it as UTF-8.`,
  'doctype-refused': () => 'The file holds a document type definition (DOCTYPE). XLIFF has none; remove it.',
  'version-unknown': ({ found, allowed }) => `The file is XLIFF ${found}. Accepted: ${allowed.join(', ')}.`,
  'language-differs': ({ found, allowed }) => `The file is for ${found}; it must be for ${allowed}.`,
  'element-misplaced': ({ element, inside }) => `<${element}> cannot stand in <${inside}>.`,
  'document-unknown': () => 'This document is not among those that may be translated here.',
  'document-doubled': () => 'This document stands in the file twice. Keep one of them.',
  'publication-unknown': ({ found, allowed }) =>
    `The file says that it was made from publication ${found}; the one that stands is ${allowed}. Export it again.`,
  'source-changed-since': ({ before, now, seq, currentSeq }) =>
    `The Chinese was published again since this file was made (publication ${seq}, now ${currentSeq}). ` +
    `Before: ${before ?? '(nothing)'} Now: ${now ?? '(nothing)'} Export it again.`,
  'source-altered': ({ found, expected }) =>
    `The source in the file is not the one that stands. It must be: ${expected} Found: ${found}`,
  'segment-missing': ({ expected }) => `This segment is missing from the file: ${expected}`,
  'segment-doubled': () => 'This segment stands in the file twice. Keep one of them.',
  'segment-unknown': ({ found }) => `There is no such segment: ${found}`,
  'segments-reordered': ({ found, expected }) =>
    `The segments stand in another order (${found.join(', ')}). They must stand as they were sent out: ${expected.join(', ')}.`,
  'figure-altered': ({ label, found, expected }) =>
    `The shared figure “${label}” must stay “${expected}”; found: “${found}”. Figures are changed in the record itself.`,
  'link-altered': ({ found, expected }) =>
    `A mark or its link was altered. It must be ${expected}; found: ${found}.`,
  'mark-lost': ({ mark, expected }) =>
    `The mark ${mark} was lost. The translation needs each of: ${expected}.`,
  'mark-added': ({ mark, allowed }) =>
    `The mark ${mark} is not in the source, or stands twice. Allowed, once each: ${allowed}.`,
  'marks-crossed': ({ mark }) =>
    `The mark ${mark} is not closed where it should be. Marks may stand within one another, but not across.`,
  'mark-empty': ({ mark }) =>
    `The mark ${mark} has no words in it. Put the words it belongs to between its tags.`,
  'tag-broken': ({ found }) => `“${found}” is not a whole tag. Write ‹1›…‹/1›, or ‹‹ for a single ‹.`,
  'markup-in-text': ({ found }) =>
    `The translation holds markup (${found}). Only plain words and the given marks are taken.`,
  'character-refused': ({ character }) => `The character ${character} cannot be kept. Remove it.`,
  'figures-differ': messages['figures-differ'],
  'cell-formula': ({ cell }) => `The cell ${cell} holds a formula. Enter the translation as text.`,
  'cell-not-text': ({ cell }) =>
    `The cell ${cell} holds a number or a date that Excel may have changed. Format it as text and enter it again.`,
  'text-too-long-for-cell': ({ length, allowed }) =>
    `This text has ${length} characters, and a cell holds at most ${allowed}. Use XLIFF for this document.`,
};
