import { STATUSES } from '../../src/domain/vocabulary';
import { en } from '../../src/reader/messages/en';
import { zhHans } from '../../src/reader/messages/zh-Hans';

/** Every key with what stands there: a word, a function, or a topic with keys of its own. */
const shape = (words: object): [string, unknown][] =>
  Object.entries(words)
    .map(([key, value]: [string, unknown]): [string, unknown] => [
      key,
      typeof value === 'object' && value !== null ? shape(value) : typeof value,
    ])
    .sort(([a], [b]) => a.localeCompare(b));

test('every word of the reader is in both languages', () => {
  expect(shape(zhHans)).toEqual(shape(en));
  for (const status of STATUSES) expect(zhHans.statuses[status]).not.toBe(en.statuses[status]);
});

test('places are counted as each language counts them', () => {
  expect([1, 2, 3, 4, 11, 22].map((place) => en.rank(place, 'x'))).toEqual(
    ['1st', '2nd', '3rd', '4th', '11th', '22nd'].map((place) => `${place} x`),
  );
  expect(zhHans.rank(1, '五城区')).toBe('五城区第一');
});
