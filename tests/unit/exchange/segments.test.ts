import { targetProblems } from '../../../src/translation/exchange/check-target';
import { join, pair, segmentsOf } from '../../../src/translation/exchange/segments';
import { runsOf, textOf } from '../../../src/translation/exchange/runs';
import { link, text } from '../../support/exchange';

const segments = (...nodes: Parameters<typeof runsOf>[0]) =>
  segmentsOf(runsOf(nodes), false).map(({ id, source }) => `${id} ${source}`);

test('sentences and the white space between them', () => {
  expect(segments(text('　　一。 二。\n'))).toEqual(['i1 　　', 's1 一。', 'i2  ', 's2 二。', 'i3 \n']);
});

test('marks nest as an editor would set them, and begin anew in each sentence', () => {
  const nodes = [
    text('甲', { bold: true }),
    text('乙', { bold: true, italic: true }),
    text('丙。丁', { bold: true }),
  ];
  expect(segments(...nodes)).toEqual(['s1 ‹1›甲‹2›乙‹/2›丙。‹/1›', 's2 ‹3›丁‹/3›']);
  const widest = [text('乙', { bold: true, italic: true }), text('丙', { italic: true })];
  expect(segments(...widest)).toEqual(['s1 ‹1›‹2›乙‹/2›丙‹/1›']);
  expect(segments(text('乙', { bold: true, italic: true }), text('丙', { bold: true }))).toEqual([
    's1 ‹1›‹2›乙‹/2›丙‹/1›',
  ]);
});

test('a link is one, however many sentences it has', () => {
  expect(segments(text('见'), link('/a', text('一。二。')), text('三。'))).toEqual([
    's1 见‹1›一。二。‹/1›',
    's2 三。',
  ]);
});

test('a mark around a link stays around it', () => {
  const nodes = [
    text('甲', { bold: true }),
    link('/a', text('乙', { bold: true })),
    text('丙', { bold: true }),
  ];
  expect(segments(...nodes)).toEqual(['s1 ‹1›甲‹2›乙‹/2›丙‹/1›']);
});

test('English sentences stand apart, without the indent of a Chinese paragraph', () => {
  const source = segmentsOf(runsOf([text('　　一。二。')]), false);
  expect(textOf(join(source, [null, 'One.', 'Two.'], 'en'))).toBe('One. Two.');
  expect(textOf(join(source, [null, '壹。', '贰。'], 'zh-Hans'))).toBe('　　壹。贰。');
});

test.each([
  ['sentence by sentence', 'One. Two.', ['One.', 'Two.']],
  ['as one where it has fewer sentences', 'One and two.', ['One and two.']],
  ['as one where white space would be lost', 'One.  Two.', ['One.  Two.']],
])('a draft stands beside its source %s', (_how, draft, targets) => {
  expect(pair(runsOf([text('一。二。')]), runsOf([text(draft)]), 'en').targets).toEqual(targets);
});

test('a draft with other marks than its source stands beside nothing', () => {
  const { targets } = pair(runsOf([text('一。')]), runsOf([text('One.', { bold: true })]), 'en');
  expect(targets).toEqual([null]);
});

test.each([
  ['‹1›a‹2›b‹/1›c‹/2›', ['marks-crossed']],
  ['‹2›a‹1›b‹/1›c‹/2›', []],
  ['‹1›a‹/1›‹2›b‹/2›', []],
  ['‹1›‹2›b‹/2›‹/1›', []],
])('marks that stand as in %s', (target, rules) => {
  const codes = new Map([
    ['1', 'bold'],
    ['2', 'link {"url":"/a"}'],
  ]);
  const segment = { source: '‹1›甲‹/1›‹2›乙‹/2›', codes };
  expect(targetProblems(target, segment, '', {}).map(({ rule }) => rule)).toEqual(rules);
});
