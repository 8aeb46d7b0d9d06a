import { stringify } from 'safe-stable-stringify';

import type { InlineNode, LinkNode, TextNode } from './types';

/** A link of a text; two links to one address are still two. */
export interface Link {
  properties: Record<string, unknown>;
}

/** A piece of text that looks the same throughout. */
export interface Run {
  text: string;
  /** What it is set in: `bold`, or a property and its value as JSON. In a fixed order. */
  marks: string[];
  link: Link | null;
}

const MARK_ORDER = ['bold', 'italic', 'underline', 'strikethrough', 'code'];

const rank = (mark: string): string => `${(MARK_ORDER.indexOf(mark) + 10) % 10}${mark}`;

export const inOrder = (marks: Iterable<string>): string[] =>
  [...new Set(marks)].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));

const markOf = ([name, value]: [string, unknown]): string =>
  value === true && MARK_ORDER.includes(name) ? name : `${name}=${stringify(value) ?? 'null'}`;

const propertyOf = (mark: string): [string, unknown] => {
  const at = mark.indexOf('=');
  return at === -1 ? [mark, true] : [mark.slice(0, at), JSON.parse(mark.slice(at + 1))];
};

/** A mark that is switched off is no mark. */
const marksOf = ({ type: _type, text: _text, ...properties }: TextNode): string[] =>
  inOrder(
    Object.entries(properties)
      .filter(([, value]) => value !== false && value !== null && value !== undefined)
      .map(markOf),
  );

const isLink = (node: InlineNode): node is LinkNode => node.type === 'link';

const sameLook = (a: Run, b: Run): boolean => a.link === b.link && a.marks.join('\n') === b.marks.join('\n');

/** Neighbours that look the same are one, and what has no text is nothing, except a link without any. */
export const tidy = (runs: Run[]): Run[] => {
  const full = runs.filter(
    (run, place) =>
      run.text !== '' ||
      (run.link !== null &&
        runs.findIndex(({ link }) => link === run.link) === place &&
        runs.every(({ link, text }) => link !== run.link || text === '')),
  );
  const tidied: Run[] = [];
  for (const run of full) {
    const last = tidied.at(-1);
    if (last && sameLook(last, run)) last.text += run.text;
    else tidied.push({ ...run, marks: run.text === '' ? [] : run.marks });
  }
  return tidied;
};

export const runsOf = (nodes: InlineNode[]): Run[] =>
  tidy(
    nodes.flatMap((node): Run[] => {
      if (!isLink(node)) return [{ text: node.text, marks: marksOf(node), link: null }];
      const { type: _type, children, ...properties } = node;
      const link = { properties };
      const inside = children.map((child) => ({ text: child.text, marks: marksOf(child), link }));
      return inside.length > 0 ? inside : [{ text: '', marks: [], link }];
    }),
  );

const textNode = ({ text, marks }: Pick<Run, 'text' | 'marks'>): TextNode => ({
  type: 'text',
  text,
  ...Object.fromEntries(marks.map(propertyOf)),
});

const NOTHING: TextNode = { type: 'text', text: '' };

/** As Strapi's editor keeps it: text stands before, between and after links, if only an empty one. */
export const nodesOf = (runs: Run[]): InlineNode[] => {
  const nodes: InlineNode[] = [];
  const links = new Map<Link, LinkNode>();
  for (const run of tidy(runs)) {
    const open = run.link && links.get(run.link);
    if (run.link === null) nodes.push(textNode(run));
    else if (open) open.children.push(textNode(run));
    else {
      if (nodes.at(-1)?.type !== 'text') nodes.push({ ...NOTHING });
      const link: LinkNode = { ...run.link.properties, type: 'link', children: [textNode(run)] };
      links.set(run.link, link);
      nodes.push(link);
    }
  }
  return nodes.at(-1)?.type === 'text' ? nodes : [...nodes, { ...NOTHING }];
};

export const textOf = (runs: Run[]): string => runs.map(({ text }) => text).join('');
