import { isRecord } from './record';

const listOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

type Inline = (node: Record<string, unknown>) => string;

const saidIn: Inline = (node) =>
  node.type === 'link' ? listOf(node.children).map(saidIn).join('') : textOf(node.text);

/** A link's address is part of what is said: where the evidence is. */
const withAddress: Inline = (node) =>
  node.type === 'link' ? `${saidIn(node)} <${textOf(node.url)}>` : saidIn(node);

const linesOf = (block: Record<string, unknown>, inline: Inline): string[] => {
  if (block.type === 'image') return isRecord(block.image) ? [textOf(block.image.caption)] : [];
  if (block.type !== 'list') return [listOf(block.children).map(inline).join('')];
  return listOf(block.children).flatMap((item) =>
    item.type === 'list' ? linesOf(item, inline) : [`· ${listOf(item.children).map(inline).join('')}`],
  );
};

const joined = (blocks: unknown, inline: Inline): string =>
  listOf(blocks)
    .flatMap((block) => linesOf(block, inline))
    .filter((line) => line.trim() !== '')
    .join('\n');

/** The words of rich text, a line for each paragraph, heading and item of a list, and where its links lead. */
export const blockText = (blocks: unknown): string => joined(blocks, withAddress);

/** The same without addresses, whose digits say nothing to a reader. */
export const blockWords = (blocks: unknown): string => joined(blocks, saidIn);

/** The images that stand in rich text, in their order. */
export const blockImages = (blocks: unknown): Record<string, unknown>[] =>
  listOf(blocks).flatMap(({ type, image }) => (type === 'image' && isRecord(image) ? [image] : []));
