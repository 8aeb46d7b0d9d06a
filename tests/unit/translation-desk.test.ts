import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { blocksOfLines, linesOfBlocks } from '../../src/domain/block-lines';
import { type GlossaryTerm, termsIn, usesTerm } from '../../src/domain/glossary';
import { childrenOf, markupOf } from '../../src/domain/inline-markup';
import { isRecord } from '../../src/domain/record';
import { sideBySide } from '../../src/domain/side-by-side';

const SEED = path.resolve(__dirname, '../../database/seeds/zhuhui-2023');

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const item = (...children: object[]) => ({ type: 'list-item', children });

const BLOCKS = [
  { type: 'heading', level: 2, children: [text('Title')] },
  paragraph(
    text('Plain, '),
    text('bold', { bold: true }),
    text(' and '),
    text('both', { bold: true, italic: true }),
    text(' [a_b] C++ 2**3 \\ `x` ~~'),
  ),
  paragraph(
    text('See '),
    {
      type: 'link',
      url: 'https://example.org/a%28b%29?c=1',
      children: [text('the [page]', { underline: true })],
    },
    text('.'),
  ),
  {
    type: 'list',
    format: 'unordered',
    children: [
      item(text('One')),
      { type: 'list', format: 'ordered', indentLevel: 1, children: [item(text('One and a half'))] },
      item(text('Two', { strikethrough: true, code: true })),
    ],
  },
  { type: 'image', image: { url: '/a.png', caption: 'A' }, children: [text('')] },
  { type: 'list', format: 'ordered', children: [item(text('Another list'))] },
  { type: 'quote', children: [text('Said\nin two lines')] },
];

test('rich text comes back from its lines as it was', () => {
  const lines = linesOfBlocks(BLOCKS);
  expect(lines.map(({ text: line }) => line).slice(0, 2)).toEqual([
    'Title',
    'Plain, **bold** and **_both_** \\[a\\_b\\] C\\++ 2\\**3 \\\\ \\`x\\` \\~~',
  ]);
  expect(blocksOfLines(lines)).toEqual(BLOCKS);
});

test.each([
  ['a ** b', [text('a ** b')]],
  ['**a', [text('**a')]],
  ['a_b', [text('a_b')]],
  ['[a](b c)', [text('[a](b c)')]],
  ['[a](javascript:alert)', [{ type: 'link', url: 'javascript:alert', children: [text('a')] }]],
  ['**a _b_**', [text('a ', { bold: true }), text('b', { bold: true, italic: true })]],
])('markup that is no markup stands as it was typed: %s', (markup, children) => {
  expect(childrenOf(markup)).toEqual(children);
  expect(childrenOf(markupOf(children))).toEqual(children);
});

const linesOf = (words: string) => linesOfBlocks([...words].map((word) => paragraph(text(word))));

const shown = (before: string | undefined, source: string, target: string, isFollowed = false) =>
  sideBySide(before === undefined ? undefined : linesOf(before), linesOf(source), linesOf(target), isFollowed)
    .map(({ before: was, source: is, target: said }) =>
      [was, is, said].map((line) => line?.text ?? '-').join(''),
    )
    .join(' ');

test.each([
  ['nothing changed', undefined, 'ABC', 'abc', false, '-Aa -Bb -Cc'],
  ['nothing is translated', undefined, 'AB', '', false, '-A- -B-'],
  ['too much is translated', undefined, 'A', 'ab', false, '-Aa --b'],
  ['a line says something else', 'ABC', 'AXC', 'abc', false, 'AAa BXb CCc'],
  ['a line came', 'AC', 'ABC', 'ac', false, 'AAa -B- CCc'],
  ['a line went', 'ABC', 'AC', 'abc', false, 'AAa B-b CCc'],
  ['a line came and the translation has it', 'AC', 'ABC', 'abc', true, 'AAa -Bb CCc'],
  ['one went and one came', 'ABC', 'ACD', 'abc', false, 'AAa B-b CCc -D-'],
  ['one went and one came, as translated', 'ABC', 'ACD', 'acd', true, 'AAa B-- CCc -Dd'],
])('lines stand side by side: %s', (_case, before, source, target, isFollowed, expected) => {
  expect(shown(before, source, target, isFollowed)).toBe(expected);
});

const TERMS = (JSON.parse(readFileSync(path.join(SEED, 'glossary.json'), 'utf8')) as GlossaryTerm[]).map(
  (term) => ({ ...term, note: term.note ?? null }),
);

test('the longest term is meant, each once, in their order', () => {
  const found = termsIn('“专精特新”企业与规模以上工业增加值，规模以上工业企业，专精特新', TERMS);
  expect(found.map(({ term }) => term)).toEqual(['专精特新', '规模以上工业增加值', '规模以上工业企业']);
  expect(termsIn('没有别的', TERMS)).toEqual([]);
  expect(termsIn('a+b', [{ term: '+', translation: 'plus', note: null }])).toHaveLength(1);
});

interface Words {
  'zh-Hans': unknown;
  en: unknown;
}

const wordsIn = (value: unknown): Words[] => {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (!isRecord(value)) return [];
  const own = isRecord(value.words) && 'en' in value.words ? [value.words as unknown as Words] : [];
  return [...own, ...Object.values(value).flatMap(wordsIn)];
};

const seeded = readdirSync(SEED)
  .filter((name) => name.endsWith('.json') && name !== 'glossary.json')
  .flatMap((name) => wordsIn(JSON.parse(readFileSync(path.join(SEED, name), 'utf8'))));

/** Short forms that the report itself does not use. */
const SHORT_FORMS = ['规上工业', '三化治理'];

test.each(TERMS.map((term) => [term.term, term] as const))(
  'the report translates %s as agreed',
  (name, term) => {
    const places = seeded.filter((words) => JSON.stringify(words['zh-Hans']).includes(name));
    if (!SHORT_FORMS.includes(name)) expect(places).not.toEqual([]);
    const told = places.length > 0 ? places : seeded;
    expect(told.some(({ en }) => usesTerm(JSON.stringify(en), term))).toBe(true);
  },
);
