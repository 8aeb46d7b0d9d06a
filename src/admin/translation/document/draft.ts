import { type BlockLine, blocksOfLines, linesOfBlocks } from '../../../domain/block-lines';
import { deskBody, fieldKey } from '../../../domain/desk-body';
import { type LinePair, sideBySide } from '../../../domain/side-by-side';
import type { DeskDocument, DeskField } from '../../../domain/translation-desk';

/** What a translator has written so far: a text a field, or of rich text one a line. Plain data, tested as such. */
export type Draft = Record<string, string | string[]>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const isImage = ({ form }: BlockLine): boolean => form.kind === 'image';
const isSaid = (line: BlockLine): boolean => isImage(line) || line.text.trim() !== '';

/** The lines of rich text beside one another. Empty ones in the translation are those not translated yet. */
export const pairsOf = ({ isFollowed }: DeskDocument, { source, before, target }: DeskField): LinePair[] => {
  const chinese = linesOfBlocks(source).filter(isSaid);
  const old = before === undefined ? undefined : linesOfBlocks(before).filter(isSaid);
  const written = linesOfBlocks(target);
  const isWhole = [chinese, old].some((lines) => lines?.length === written.length);
  const pairs = sideBySide(old, chinese, isWhole ? written : written.filter(isSaid), isFollowed);
  return pairs.filter(({ before: was, source: is, target: said }) => was ?? is ?? (said && isSaid(said)));
};

/** What a document's English says, as it is edited. */
export const draftOf = (desk: DeskDocument): Draft =>
  Object.fromEntries(
    desk.fields.map((field) => [
      fieldKey(field),
      field.kind === 'blocks'
        ? pairsOf(desk, field).map(({ target }) => target?.text ?? '')
        : textOf(field.target),
    ]),
  );

/** Rich text as it was written. What is empty is kept only to hold the place of what is to come. */
const blocksFrom = (pairs: LinePair[], texts: string[], keepsPlaces: boolean): unknown[] => {
  const lines = pairs.flatMap(({ source, target }, place): BlockLine[] => {
    const form = (target ?? source)?.form;
    if (!form) return [];
    const line = { form, text: texts[place] ?? '' };
    return isSaid(line) || (keepsPlaces && source) ? [line] : [];
  });
  return lines.some(isSaid) ? blocksOfLines(lines) : [];
};

const sameText = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const valueOf = (desk: DeskDocument, field: DeskField, draft: Draft, isFinal: boolean): unknown => {
  const written = draft[fieldKey(field)];
  if (field.kind !== 'blocks') return textOf(written).trim() === '' ? null : written;
  const texts = Array.isArray(written) ? written : [];
  const pairs = pairsOf(desk, field);
  const isUntouched = sameText(
    texts,
    pairs.map(({ target }) => target?.text ?? ''),
  );
  // Rich text that nobody touched keeps whatever the desk cannot show of it.
  const isWhole = texts.every((text, place) => text.trim() !== '' || !pairs[place]?.source);
  return isUntouched && (isWhole || !isFinal) ? field.target : blocksFrom(pairs, texts, !isFinal);
};

export const isTouched = (desk: DeskDocument, draft: Draft): boolean => !sameText(draft, draftOf(desk));

/** Whether nothing is left of a component: the Chinese has none in its place, and its words were emptied. */
const isGone = (fields: DeskField[], draft: Draft): boolean =>
  fields.length > 0 &&
  fields.every((field) => field.source === null && textOf(draft[fieldKey(field)]).trim() === '');

/**
 * The English as Strapi's form would send it.
 * @param isFinal whether it is to be published: nothing keeps a place there
 */
export const bodyOf = (desk: DeskDocument, draft: Draft, isFinal: boolean): Record<string, unknown> =>
  deskBody(
    desk,
    (field) => valueOf(desk, field, draft, isFinal),
    (fields) => isGone(fields, draft),
  );

/**
 * A document whose source was changed meanwhile, with what was written for the source of before: marked is what
 * changed since that was seen.
 */
export const carriedOver = (seen: DeskDocument, draft: Draft, now: DeskDocument): DeskDocument => ({
  ...now,
  isFollowed: false,
  fields: now.fields.map((field): DeskField => {
    const old = seen.fields.find((candidate) => fieldKey(candidate) === fieldKey(field));
    const written = draft[fieldKey(field)];
    if (!old || written === undefined) return field;
    const target = Array.isArray(written) ? blocksFrom(pairsOf(seen, old), written, true) : written;
    const { before: _before, ...rest } = field;
    return { ...rest, target, ...(!sameText(old.source, field.source) && { before: old.source }) };
  }),
});
