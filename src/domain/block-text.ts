import { isRecord } from './record';

const listOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A link's address is part of what is said: where the evidence is. */
const inlineText = (node: Record<string, unknown>): string =>
  node.type === 'link'
    ? `${listOf(node.children).map(inlineText).join('')} <${textOf(node.url)}>`
    : textOf(node.text);

const linesOf = (block: Record<string, unknown>): string[] => {
  if (block.type === 'image') return isRecord(block.image) ? [textOf(block.image.caption)] : [];
  if (block.type !== 'list') return [listOf(block.children).map(inlineText).join('')];
  return listOf(block.children).flatMap((item) =>
    item.type === 'list' ? linesOf(item) : [`· ${listOf(item.children).map(inlineText).join('')}`],
  );
};

/** The words of rich text, a line for each paragraph, heading and item of a list. */
export const blockText = (blocks: unknown): string =>
  listOf(blocks)
    .flatMap(linesOf)
    .filter((line) => line.trim() !== '')
    .join('\n');

/** The images that stand in rich text, in their order. */
export const blockImages = (blocks: unknown): Record<string, unknown>[] =>
  listOf(blocks).flatMap(({ type, image }) => (type === 'image' && isRecord(image) ? [image] : []));
