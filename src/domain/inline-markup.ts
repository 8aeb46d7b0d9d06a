import { isRecord } from './record';

type Node = Record<string, unknown>;

/** Each mark of rich text as light markup. None begins another, so that none is mistaken for another. */
const MARKS = [
  ['bold', '**'],
  ['italic', '_'],
  ['underline', '++'],
  ['strikethrough', '~~'],
  ['code', '`'],
] as const;

type Mark = (typeof MARKS)[number][0];

const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What could be taken for markup says that it is none. */
const escaped = (text: string): string => text.replace(/\\|\*\*|_|\+\+|~~|`|\[|\]/g, (sign) => `\\${sign}`);

/** An address ends at the first closing bracket or space. */
const addressOf = (url: string): string =>
  url.replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

const textWithMarks = (node: Node): string => {
  const text = escaped(textOf(node.text));
  if (text === '') return '';
  return MARKS.reduceRight(
    (inner, [mark, sign]) => (node[mark] === true ? `${sign}${inner}${sign}` : inner),
    text,
  );
};

/** The words of a block of rich text with their marks: `**bold** and [a link](https://…)`. */
export const markupOf = (children: unknown): string =>
  nodesOf(children)
    .map((node) =>
      node.type === 'link'
        ? `[${markupOf(node.children)}](${addressOf(textOf(node.url))})`
        : textWithMarks(node),
    )
    .join('');

const LINK = /^\[((?:\\.|[^[\]\\])*)\]\(([^()\s]+)\)/u;
const ESCAPED = /^\\(\*\*|\+\+|~~|[\\_`[\]])/;

/** Where a sign stands again, that is no letter of an address or escaped. */
const closes = (rest: string, sign: string): boolean =>
  rest.replace(/\\(?:\*\*|\+\+|~~|.)/g, '').includes(sign);

/**
 * The children of a block, from what a translator wrote. Whatever is no whole markup stands as it was typed.
 * `childrenOf(markupOf(children))` is those children, neighbours of one form joined.
 */
export const childrenOf = (markup: string, within: ReadonlySet<Mark> = new Set()): Node[] => {
  const nodes: Node[] = [];
  const open = new Set<Mark>(within);
  let text = '';
  const close = () => {
    if (text !== '')
      nodes.push({ type: 'text', text, ...Object.fromEntries([...open].map((mark) => [mark, true])) });
    text = '';
  };
  for (let rest = markup; rest !== '';) {
    const [whole, literal] = ESCAPED.exec(rest) ?? [];
    const link = LINK.exec(rest);
    const mark = MARKS.find(([, sign]) => rest.startsWith(sign));
    if (whole && literal) {
      text += literal;
      rest = rest.slice(whole.length);
    } else if (link) {
      close();
      const children = childrenOf(link[1] ?? '', open);
      nodes.push({
        type: 'link',
        url: link[2],
        children: children.length > 0 ? children : [{ type: 'text', text: '' }],
      });
      rest = rest.slice(link[0].length);
    } else if (mark && (open.has(mark[0]) || closes(rest.slice(mark[1].length), mark[1]))) {
      close();
      if (!open.delete(mark[0])) open.add(mark[0]);
      rest = rest.slice(mark[1].length);
    } else {
      text += rest.charAt(0);
      rest = rest.slice(1);
    }
  }
  close();
  return nodes;
};
