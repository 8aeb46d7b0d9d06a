import { periodText } from '../../src/domain/period-text';
import { plainFigure } from '../../src/domain/plain-figure';

test.each([
  [310.72, '亿元', [310.72, '亿元'], [31072000000, 'CNY']],
  [6000, '万元', [6000, '万元'], [60000000, 'CNY']],
  [8, '%', [8, '%'], [8, '%']],
  [4.8, '万㎡', [4.8, '万㎡'], [48000, 'square metres']],
  [5638, '户', [5638, '户'], [5638, '']],
  [1.2, '万人', [1.2, '万人'], [12000, 'people']],
  [1, '年', [1, '年'], [1, 'years']],
  [0.8, '指数', [0.8, ''], [0.8, '']],
  [3, '光年', [3, '光年'], [3, '光年']],
  [null, null, [null, ''], [null, '']],
])('%p %s in a spreadsheet', (value, unit, chinese, english) => {
  expect(Object.values(plainFigure(value, unit, 'zh-Hans'))).toEqual(chinese);
  expect(Object.values(plainFigure(value, unit, 'en'))).toEqual(english);
});

test.each([
  ['2022', '2022年', '2022'],
  ['2022-Q3', '2022年第三季度', 'Q3 2022'],
  ['2022-06', '2022年6月', 'June 2022'],
  ['long ago', 'long ago', 'long ago'],
])('the period %s', (period, chinese, english) => {
  expect([periodText(period, 'zh-Hans'), periodText(period, 'en')]).toEqual([chinese, english]);
});
