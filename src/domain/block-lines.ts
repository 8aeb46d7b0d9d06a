import { childrenOf, markupOf } from './inline-markup';
import { isRecord } from './record';

type Node = Record<string, unknown>;

/** A block without its words: a paragraph, a heading of some level, an image that is kept as it is. */
export interface LineForm {
  kind: string;
  /** The block's own node, without what is in it; an image's with it. */
  node: Node;
  /** Of an item: the lists that it stands in, from the outermost. */
  lists: Node[];
}

/** One paragraph, heading, quotation or item of a list, to be translated as one. */
export interface BlockLine {
  form: LineForm;
  /** Its words, marks as light markup. An image has none. */
  text: string;
}

const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isRecord) : []);

const without = ({ children: _children, ...node }: Node): Node => node;

const lineOf = (block: Node, lists: Node[]): BlockLine => ({
  form: { kind: String(block.type), node: without(block), lists },
  text: markupOf(block.children),
});

const linesIn = (block: Node, lists: Node[]): BlockLine[] => {
  if (block.type === 'list') {
    return nodesOf(block.children).flatMap((child) => linesIn(child, [...lists, without(block)]));
  }
  return [lineOf(block, lists)];
};

export const linesOfBlocks = (blocks: unknown): BlockLine[] =>
  nodesOf(blocks).flatMap((block) => linesIn(block, []));

const blockOf = ({ form, text }: BlockLine): Node => {
  if (form.kind === 'image') return { ...form.node, children: [{ type: 'text', text: '' }] };
  const children = childrenOf(text);
  return { ...form.node, children: children.length > 0 ? children : [{ type: 'text', text: '' }] };
};

const isSameList = (one: Node | undefined, other: Node | undefined): boolean =>
  one?.format === other?.format && one?.indentLevel === other?.indentLevel;

/** Rich text from its lines; neighbouring items of one list stand in one. */
export const blocksOfLines = (lines: BlockLine[]): Node[] => {
  const blocks: Node[] = [];
  let open: (Node & { children: Node[] })[] = [];
  for (const line of lines) {
    const { lists } = line.form;
    const kept = open.findIndex((list, depth) => !isSameList(list, lists[depth]));
    open = open.slice(0, kept < 0 ? Math.min(open.length, lists.length) : kept);
    for (const list of lists.slice(open.length)) {
      const opened = { ...list, children: [] as Node[] };
      (open.at(-1)?.children ?? blocks).push(opened);
      open.push(opened);
    }
    (open.at(-1)?.children ?? blocks).push(blockOf(line));
  }
  return blocks;
};
