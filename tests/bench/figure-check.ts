import { checkFigures } from '../../src/domain/figure-check/check-figures';
import { WRITTEN_PAIRS } from '../support/figure-check/written-pairs';
import { median } from './median';

const LENGTHS = [6_000, 60_000];
const ROUNDS = 5;
/** Ten times the text may take ten times as long, and no more than twice that. */
const LIMIT = 20;

/** Texts that a careless pattern would read again from each of their characters. */
const PIECES = [
  '一',
  '1',
  '万亿',
  '1,',
  'twenty ',
  'one million ',
  '3月',
  '1-',
  '一百二十',
  'one hundred and ',
  '10万到',
];

const written = (side: 0 | 1, length: number): string => {
  const text = WRITTEN_PAIRS.map((pair) => pair[side]).join('\n');
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
};

const timeOf = (source: string, translation: string): number =>
  median(
    Array.from({ length: ROUNDS }, () => {
      const since = performance.now();
      checkFigures(source, translation);
      return performance.now() - since;
    }),
  );

const compare = (name: string, textOf: (side: 0 | 1, length: number) => string): void => {
  const [short = NaN, long = NaN] = LENGTHS.map((length) => timeOf(textOf(0, length), textOf(1, length)));
  const ratio = long / short;
  if (!(ratio <= LIMIT)) process.exitCode = 1;
  console.log(`| ${name} | ${short.toFixed(1)} ms | ${long.toFixed(1)} ms | ${ratio.toFixed(1)} × |`);
};

console.log(
  `| figure check of | ${LENGTHS.join(' | ')} | ratio, at most ${LIMIT} × |\n| --- | --- | --- | --- |`,
);
compare('written pairs', written);
for (const piece of PIECES) compare(piece.trim(), (_side, length) => piece.repeat(length / piece.length));
