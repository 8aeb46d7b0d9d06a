import fc from 'fast-check';

import { readChinese } from '../../../src/domain/figure-check/read-chinese';
import { readEnglish } from '../../../src/domain/figure-check/read-english';
import { plainSigns } from '../../../src/domain/figure-check/terms';
import { chineseWords, englishWords } from '../../support/figure-check/number-words';
import { CHINESE_CASES, ENGLISH_CASES } from '../../support/figure-check/reading-cases';
import { told } from '../../support/figure-check/told';

test.each(CHINESE_CASES)('%s says %s', (text, says) => {
  expect(told(readChinese(plainSigns(text)))).toBe(says);
});

test.each(ENGLISH_CASES)('%s says %s', (text, says) => {
  expect(told(readEnglish(plainSigns(text)))).toBe(says);
});

/** As many small numbers as large ones. */
const whole = (most: number) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: Math.round(Math.log10(most)) }),
      fc.double({ min: 0.1, max: 1, noNaN: true }),
    )
    .map(([digits, share]) => Math.min(most, Math.max(1, Math.floor(share * 10 ** digits))));

test('every number up to 万亿 written in Chinese numerals is read back', () => {
  fc.assert(
    fc.property(whole(1e13), (value) => {
      const [read] = readChinese(`共${chineseWords(value)}个`);
      expect(read?.readings[0]).toMatchObject({ kind: 'number', value });
    }),
    { numRuns: 3000 },
  );
});

test('every number up to ten trillion written in English words is read back', () => {
  fc.assert(
    fc.property(whole(1e13), (value) => {
      const [read] = readEnglish(`${englishWords(value)} things`);
      expect(read?.readings[0]).toMatchObject({ kind: 'number', value });
    }),
    { numRuns: 3000 },
  );
});

test('what was read lies where it says', () => {
  const text = '截至6月30日，完成投资3.2亿元，建成12座。';
  for (const { text: printed, start, end } of readChinese(text))
    expect(text.slice(start, end)).toContain(printed);
});
