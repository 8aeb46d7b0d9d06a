import { STATUSES } from '../../src/domain/vocabulary';
import { en } from '../../src/reader/messages/en';
import { zhHans } from '../../src/reader/messages/zh-Hans';
import { wordsOf } from '../support/reader-words';

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

const SAMPLES = {
  onYearBefore: ['+2%'],
  'search.found': [2, 'article'],
  'charts.amount.title': ['people', '2', '2', 2],
  'charts.amount.subtitle': ['people', '2', '2'],
  'charts.targets.againstLastYear': [{ higher: 2, lower: 2, same: 2, unknown: 2 }],
  'charts.target.standing': [{ value: '2', asOf: '2', promised: '2', gap: '2', isHigher: true }],
  'charts.target.description': ['2', ['2', '2']],
};

/** The name of the other language, what is made of values alone, and what needs no word. */
const NOT_CHINESE = [
  'otherLanguage',
  'publishedBy',
  'charts.qualifiers.exact',
  'charts.share.title',
  'charts.targets.fromTo',
  'charts.target.subtitle',
  'record.changes.headline',
  'record.ofPeriod',
  'record.part',
];
/** What leads to the Chinese says so in Chinese. */
const NOT_ENGLISH = ['otherLanguage', 'translation.readSource'];

test('the Chinese of the reader is Chinese and its English is English', () => {
  const places = (messages: object, isWrong: (text: string) => boolean) =>
    wordsOf(messages, SAMPLES).flatMap(([place, text]) => (isWrong(text) ? [place] : []));
  const hasHan = (text: string) => /\p{Script=Han}/u.test(text);
  expect(places(zhHans, (text) => !hasHan(text)).sort()).toEqual([...NOT_CHINESE].sort());
  expect(places(en, hasHan).sort()).toEqual([...NOT_ENGLISH].sort());
});

test('no Chinese counter stands apart from its number: the page sets that space itself', () => {
  for (const said of wordsOf(zhHans, SAMPLES)) {
    expect(said).toEqual([said[0], expect.not.stringMatching(/\d \p{Script=Han}|\p{Script=Han} \d/u)]);
  }
});

test('places are counted as each language counts them', () => {
  expect([1, 2, 3, 4, 11, 22].map((place) => en.rank(place, 'x'))).toEqual(
    ['1st', '2nd', '3rd', '4th', '11th', '22nd'].map((place) => `${place} x`),
  );
  expect(zhHans.rank(1, '五城区')).toBe('五城区第一');
});
