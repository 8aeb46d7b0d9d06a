import { compare, type Comparison } from '../../../src/translation/exchange/compare';
import type { ExchangeProblem } from '../../../src/translation/exchange/problems';
import type { Reading } from '../../../src/translation/exchange/read-xliff';
import { tell } from '../../../src/translation/exchange/tell';
import type { ExchangeFile } from '../../../src/translation/exchange/types';
import { blocksField, fileWith, link, paragraph, text, textField } from '../../support/exchange';

/** A report as it may stand: two sentences, marks, a link, a list, a picture. */
export const sample = (): ExchangeFile =>
  fileWith([
    { ...textField('规上工业稳步推进。完成投资310.72亿元。'), note: '标题' },
    blocksField([
      paragraph(
        text('全区'),
        text('重点', { bold: true }),
        text('推进。'),
        text('详见'),
        link('https://example.org/a', text('公告')),
        text('。'),
      ),
      { type: 'image', image: { url: '/a.webp', caption: '图' }, children: [text('')] },
      { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('第一项')] }] },
    ]),
  ]);

/** What a translator makes of it. */
export const TRANSLATIONS: Record<string, string> = {
  'title s1': 'Industry moves on.',
  'title s2': 'CNY 31.07 billion was invested.',
  'body.0 s1': 'The district moves its ‹1›key work‹/1› on.',
  'body.0 s2': 'See the ‹2›notice‹/2›.',
  'body.2.0 s1': 'First item',
};

export const TRANSLATED = [
  'Industry moves on. CNY 31.07 billion was invested.',
  [
    paragraph(
      text('The district moves its '),
      text('key work', { bold: true }),
      text(' on. See the '),
      link('https://example.org/a', text('notice')),
      text('.'),
    ),
    { type: 'image', image: { url: '/a.webp', caption: '图' }, children: [text('')] },
    { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('First item')] }] },
  ],
];

export const against = (reading: Reading, fresh: ExchangeFile = sample()): Comparison =>
  reading.ok ? compare(reading.file, fresh) : reading;

export const problemsOf = (result: Comparison): ExchangeProblem[] => (result.ok ? [] : result.problems);

/** A refusal in a line: which rule, and where. */
export const lines = (result: Comparison): string[] =>
  problemsOf(result).map(({ rule, place }) => [rule, place.field, place.segment].filter(Boolean).join(' '));

export const english = (result: Comparison): string =>
  problemsOf(result)
    .map((found) => tell(found, 'en'))
    .join('\n');
