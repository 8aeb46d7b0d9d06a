import { wordDifference, type WordSegment } from '../../src/domain/word-difference';

const marked = (segments: WordSegment[]) =>
  segments
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

test.each([
  ['zh-Hans', '力争全年增长8%左右。', '力争全年增长6%左右。', '力争全年增长[-8-]{+6+}%左右。'],
  ['zh-Hans', '新建学校三所', '改建学校三所', '[-新建-]{+改建+}学校三所'],
  [
    'en',
    'The road was finished in May.',
    'The road was finished in June.',
    'The road was finished in [-May-]{+June+}.',
  ],
  ['en', 'two new schools opened', 'three old schools opened', '[-two new-]{+three old+} schools opened'],
  ['en', '', 'New words', '{+New words+}'],
  ['en', 'Old words', '', '[-Old words-]'],
  ['zh-Hans', '一样', '一样', '一样'],
] as const)('%s: %s → %s', (locale, before, after, expected) => {
  expect(marked(wordDifference(before, after, locale))).toBe(expected);
});

const without = (kind: WordSegment['kind'], segments: WordSegment[]) =>
  segments.flatMap((segment) => (segment.kind === kind ? [] : segment.text)).join('');

test('the one text and the other can be read out of their difference', () => {
  const before = 'One  two\nthree  four, five.\n\n新的 一行 ';
  const after = 'One three\n\nfour – six.\n新一行';
  const segments = wordDifference(before, after, 'zh-Hans');
  expect(without('added', segments)).toBe(before);
  expect(without('removed', segments)).toBe(after);
});

test('texts with nothing in common are told as one that went and one that came', () => {
  const before = Array.from({ length: 9000 }, (_, at) => `a${at}`).join(' ');
  const after = Array.from({ length: 9000 }, (_, at) => `b${at}`).join('_');
  expect(wordDifference(before, after, 'en').map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
