import { changeText, valueText } from '../../src/domain/figure-text';

test.each([
  [{ value: 310.72, unit: '亿元' }, '310.72亿元', 'CNY 31.07 billion'],
  [{ value: 92.54, unit: '亿元' }, '92.54亿元', 'CNY 9.254 billion'],
  [{ value: 6000, unit: '万元' }, '6,000万元', 'CNY 60 million'],
  [{ value: 1.1, unit: '亿元' }, '1.1亿元', 'CNY 110 million'],
  [{ value: 1.2, unit: '万亿元' }, '1.2万亿元', 'CNY 1.2 trillion'],
  [{ value: 46465, unit: '元' }, '46,465元', 'CNY 46,465'],
  [{ value: 20, unit: '万元', qualifier: 'at-least' }, '20万元以上', 'at least CNY 200,000'],
  [{ value: 8, unit: '%', qualifier: 'about' }, '8%左右', 'about 8%'],
  [{ value: 71.84, unit: '%' }, '71.84%', '71.84%'],
  [{ value: 0.5, unit: '个百分点' }, '0.5个百分点', '0.5 percentage points'],
  [{ value: 4.8, unit: '万㎡' }, '4.8万㎡', '48,000 square metres'],
  [{ value: 150, unit: '万吨' }, '150万吨', '1.5 million tonnes'],
  [{ value: 1, unit: '年', qualifier: 'at-most' }, '1年以内', 'at most 1 year'],
  [{ value: 5, unit: '亿元', qualifier: 'at-most' }, '5亿元以内', 'at most CNY 500 million'],
  [{ value: 5638, unit: '户' }, '5,638户', '5,638'],
  [{ value: 113, unit: '名' }, '113名', '113 people'],
  [{ value: 1, unit: '人' }, '1人', '1 person'],
  [{ value: null, unit: null }, '', ''],
])('%j is %s and %s', (figure, chinese, english) => {
  expect(valueText(figure, 'zh-Hans')).toBe(chinese);
  expect(valueText(figure, 'en')).toBe(english);
});

test('a change has its sign', () => {
  expect([changeText(5.3, 'en'), changeText(-1.25, 'zh-Hans'), changeText(0, 'en')]).toEqual([
    '+5.3%',
    '-1.25%',
    '0%',
  ]);
});
