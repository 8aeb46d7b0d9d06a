import type { Locale } from '../../domain/vocabulary';
import { type Run, nodesOf, runsOf, textOf } from './runs';
import { same } from './same';
import { cut } from './cut';
import { pair, type Pair, type Segment, segmentsOf } from './segments';
import type { Block, ExchangeField, InlineNode } from './types';

/** A text of its own within a field: the whole of a text field, a paragraph or item of rich text. */
export interface Unit {
  /** The path of its field, and for rich text the place in it: `body.3`. */
  key: string;
  source: Run[];
  /** What the draft says; null where it says nothing. */
  target: Run[] | null;
}

const isInline = (child: Block | InlineNode): child is InlineNode =>
  child.type === 'text' || child.type === 'link';

const inlinesOf = ({ children = [] }: Block): InlineNode[] | null =>
  children.length > 0 && children.every(isInline) ? (children as InlineNode[]) : null;

const blocksOf = ({ children = [] }: Block): Block[] => children as Block[];

/** Whether two texts are built alike, so that the paragraphs of one stand beside those of the other. */
const builtAlike = (a: Block[], b: Block[]): boolean =>
  a.length === b.length &&
  a.every((block, place) => {
    const other = b[place] as Block;
    const [ours, theirs] = [inlinesOf(block), inlinesOf(other)];
    if (block.type !== other.type || (ours === null) !== (theirs === null)) return false;
    return ours !== null || builtAlike(blocksOf(block), blocksOf(other));
  });

const unitsIn = (path: string, source: Block[], target: Block[] | null): Unit[] =>
  source.flatMap((block, place) => {
    const key = `${path}.${place}`;
    const other = target?.[place];
    const inlines = inlinesOf(block);
    if (!inlines) return unitsIn(key, blocksOf(block), other ? blocksOf(other) : null);
    const said = other ? runsOf(inlinesOf(other) ?? []) : null;
    return [{ key, source: runsOf(inlines), target: said }];
  });

const plainRuns = (text: string): Run[] => (text === '' ? [] : [{ text, marks: [], link: null }]);

/** The draft's rich text where it is built as the source is. */
const alike = (field: ExchangeField & { kind: 'blocks' }): Block[] | null =>
  field.target && builtAlike(field.source, field.target) ? field.target : null;

/** What there is to translate in a field. */
export const unitsOf = (field: ExchangeField): Unit[] => {
  const units =
    field.kind === 'text'
      ? [
          {
            key: field.path,
            source: plainRuns(field.source),
            target: field.target === null ? null : plainRuns(field.target),
          },
        ]
      : unitsIn(field.path, field.source, alike(field));
  return units.filter(({ source }) => cut(source).length > 0);
};

export const pairOf = ({ source, target }: Unit, locale: Locale): Pair => pair(source, target ?? [], locale);

/** What a file may hold of a unit: its sentences, or the whole of it. */
export const layoutsOf = ({ source }: Unit): [Segment[], Segment[]] => [
  segmentsOf(source, false),
  segmentsOf(source, true),
];

/** The texts that came back, by unit; a unit that is not among them stays as the draft has it. */
export type Said = ReadonlyMap<string, Run[]>;

const rebuilt = (path: string, base: Block[], said: Said): Block[] =>
  base.map((block, place) => {
    const key = `${path}.${place}`;
    const runs = said.get(key);
    if (runs) return { ...block, children: nodesOf(runs) };
    if (inlinesOf(block) || !block.children) return block;
    return { ...block, children: rebuilt(key, blocksOf(block), said) };
  });

const tidied = (blocks: Block[]): Block[] =>
  blocks.map((block) => {
    const inlines = inlinesOf(block);
    if (inlines) return { ...block, children: nodesOf(runsOf(inlines)) };
    return block.children ? { ...block, children: tidied(blocksOf(block)) } : block;
  });

/** The field with what came back; null while anything of it is neither translated nor in the draft. */
export const fieldFrom = (field: ExchangeField, said: Said): string | Block[] | null => {
  const units = unitsOf(field);
  const left = units.filter(({ key }) => !said.has(key));
  if (left.length === units.length || left.some(({ target }) => isSilent(target))) {
    return left.length === units.length ? field.target : null;
  }
  if (field.kind === 'text') return textOf(said.get(field.path) ?? []);
  const blocks = rebuilt(field.path, alike(field) ?? field.source, said);
  // What came back as it went out is left just as the draft has it.
  return field.target && same(tidied(blocks), tidied(field.target)) ? field.target : blocks;
};

const isSilent = (target: Run[] | null): boolean => target === null || cut(target).length === 0;

/** Where a shared figure stands in a file; no path of a field holds a colon. */
export const figureKey = (place: number): string => `figures:${place}`;
