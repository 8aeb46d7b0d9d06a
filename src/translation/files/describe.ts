import { blockWords } from '../../domain/block-text';
import { fieldKey } from '../../domain/desk-body';
import { isSame } from '../../domain/snapshot';
import type { DeskDocument, DeskField } from '../../domain/translation-desk';
import { SOURCE_LOCALE, TRANSLATION_LOCALE } from '../../domain/vocabulary';
import { TABLE } from '../../publication/row';
import type { Block, ExchangeDocument, ExchangeField, ExchangeFile } from '../exchange/types';

/** The words of a text, plain or rich. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : blockWords(value));

const exchangeField = (field: DeskField): ExchangeField[] => {
  const { kind, source, target } = field;
  const path = fieldKey(field);
  if (isSame(source, null)) return [];
  const written = isSame(target, null) ? null : target;
  const before = field.before === undefined ? {} : { before: textOf(field.before) };
  // Strapi has checked on the way in that rich text is what it should be.
  if (kind === 'blocks') {
    return [{ path, kind, source: source as Block[], target: written as Block[] | null, ...before }];
  }
  const text = written === null ? null : String(written);
  return [{ path, kind: 'text', source: String(source), target: text, ...before }];
};

const digestOf = async (seq: number): Promise<string> => {
  const row: { content_digest: string } | undefined = await strapi.db
    .connection(TABLE)
    .where({ seq })
    .first('content_digest');
  return row?.content_digest ?? '';
};

/** A document as translators' tools get it: its texts, and what stands beside them on the desk. */
export const describeDocument = async (desk: DeskDocument): Promise<ExchangeDocument> => {
  const { type, documentId, title, sourceSeq, fields, figures } = desk;
  const terms = new Map(fields.flatMap((field) => field.terms.map((term) => [term.term, term])));
  return {
    type,
    documentId,
    title,
    sourceSeq,
    sourceDigest: await digestOf(sourceSeq),
    fields: fields.flatMap(exchangeField),
    glossary: [...terms.values()].map(({ note, ...term }) => ({ ...term, ...(note && { note }) })),
    figures: figures.map(({ label, text }) => ({
      label: label.en,
      source: text['zh-Hans'],
      target: text.en,
    })),
  };
};

export const fileOf = (documents: ExchangeDocument[]): ExchangeFile => ({
  sourceLocale: SOURCE_LOCALE,
  targetLocale: TRANSLATION_LOCALE,
  documents,
});
