import { readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';

import type {
  Block,
  ExchangeDocument,
  ExchangeField,
  ExchangeFile,
  InlineNode,
} from '../../src/translation/exchange/types';

export const text = (words: string, marks: object = {}): InlineNode => ({
  type: 'text',
  text: words,
  ...marks,
});
export const link = (url: string, ...children: InlineNode[]): InlineNode =>
  ({ type: 'link', url, children }) as InlineNode;
export const paragraph = (...children: InlineNode[]): Block => ({ type: 'paragraph', children });

export const documentWith = (
  fields: ExchangeField[],
  change: Partial<ExchangeDocument> = {},
): ExchangeDocument => ({
  type: 'article',
  documentId: 'abc123',
  title: '珠晖区报告',
  sourceSeq: 7,
  sourceDigest: 'd'.repeat(64),
  fields,
  glossary: [
    { term: '规上工业', translation: 'industrial enterprises above designated size', note: '统计用语' },
  ],
  figures: [{ label: '地区生产总值', source: '310.72亿元', target: 'CNY 31.07 billion' }],
  ...change,
});

export const fileWith = (fields: ExchangeField[], change: Partial<ExchangeDocument> = {}): ExchangeFile => ({
  sourceLocale: 'zh-Hans',
  targetLocale: 'en',
  documents: [documentWith(fields, change)],
});

export const textField = (source: string, target: string | null = null, path = 'title'): ExchangeField => ({
  path,
  kind: 'text',
  source,
  target,
});

export const blocksField = (
  source: Block[],
  target: Block[] | null = null,
  path = 'body',
): ExchangeField => ({
  path,
  kind: 'blocks',
  source,
  target,
});

const folder = path.join(__dirname, 'xliff-schema');
const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(path.join(folder, name), 'utf8'),
});

/** The core schema takes what a module says on trust; this one has every module that is used looked into. */
const ALL = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="urn:oasis:names:tc:xliff:document:2.0" schemaLocation="xliff_core_2.0.xsd"/>
  <xs:import namespace="urn:oasis:names:tc:xliff:glossary:2.0" schemaLocation="glossary.xsd"/>
  <xs:import namespace="urn:oasis:names:tc:xliff:metadata:2.0" schemaLocation="metadata.xsd"/>
</xs:schema>`;

/** What the OASIS schemas find wrong with XLIFF files: nothing, if they are valid. */
export const schemaErrors = async (...files: Uint8Array[]): Promise<string[]> => {
  const { errors } = await validateXML({
    xml: files.map((bytes, place) => ({
      fileName: `${place}.xlf`,
      contents: new TextDecoder().decode(bytes),
    })),
    schema: [{ fileName: 'all.xsd', contents: ALL }],
    preload: [
      schema('xliff_core_2.0.xsd'),
      schema('glossary.xsd'),
      schema('metadata.xsd'),
      schema('informativeCopiesOf3rdPartySchemas/w3c/xml.xsd'),
    ],
    maxMemoryPages: 4096,
  });
  return errors.map(({ message }) => message);
};

/** Pieces that are hard to carry, and plain ones between them; no database holds NUL or half a character. */
const PIECES = [
  '全区工作稳步推进。',
  '完成投资310.72亿元；',
  '真的吗？',
  '好！',
  '一、',
  '规上工业',
  'Plain words. ',
  'Really? ',
  'No. 5 ',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\t',
  '\r',
  '\r\n',
  '\u3000',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '😀',
  '👩‍👩‍👧',
  ']]>',
  '&amp;',
  '<b>',
  '"',
  "'",
  '‹',
  '‹1›',
  '‹/1›',
  '›',
  '‹‹',
  '_x000D_',
  '\u001b',
  '\ufffe',
  '=1+1',
  '+x',
  '-y',
  '@z',
  '”',
  '）',
  '…',
  '.',
  '',
] as const;

export const hardText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ maxLength: 8, unit: 'binary' }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join('').replaceAll('\0', ''));

const marks = fc.record(
  {
    bold: fc.boolean(),
    italic: fc.constant(true),
    underline: fc.constant(true),
    strikethrough: fc.constant(true),
    code: fc.constant(true),
    colour: fc.constantFrom('red', '<&>'),
  },
  { requiredKeys: [] },
);

const textNode = fc.tuple(hardText, fc.oneof(fc.constant({}), marks)).map(([words, set]) => text(words, set));
const linkNode = fc
  .tuple(
    fc.constantFrom('https://example.org/?a=1&b=2', '/zh/targets', 'x"]]>'),
    fc.array(textNode, { maxLength: 3 }),
  )
  .map(([url, children]) => ({ type: 'link', url, rel: 'x', children }) as InlineNode);
export const inlines = fc.array(fc.oneof({ weight: 3, arbitrary: textNode }, linkNode), {
  minLength: 1,
  maxLength: 5,
});

const leaf = (type: string, properties: object = {}) =>
  inlines.map((children): Block => ({ type, ...properties, children }));
const listOf = (child: fc.Arbitrary<Block>) =>
  fc
    .array(child, { minLength: 1, maxLength: 3 })
    .map((children): Block => ({ type: 'list', format: 'ordered', children }));
const list = listOf(
  fc.oneof(leaf('list-item'), listOf(fc.oneof(leaf('list-item'), listOf(leaf('list-item'))))),
);
const image = fc.constant<Block>({
  type: 'image',
  image: { url: '/a.webp', caption: '说明' },
  children: [{ type: 'text', text: '' }],
});

export const blocks = fc.array(
  fc.oneof(
    leaf('paragraph'),
    leaf('heading', { level: 2 }),
    leaf('quote'),
    leaf('code', { language: 'x' }),
    image,
    list,
  ),
  { maxLength: 4 },
);
