const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

const CARDINALS = new Map<string, number>([
  ...ONES.map((word, at): [string, number] => [word, at + 1]),
  ...TEENS.map((word, at): [string, number] => [word, at + 10]),
  ...TENS.map((word, at): [string, number] => [word, (at + 2) * 10]),
  ['a', 1],
  ['zero', 0],
  ['dozen', 12],
]);

const IRREGULAR: Record<string, string> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
};

const ordinalOf = (word: string): string =>
  Object.entries(IRREGULAR).find(([, cardinal]) => cardinal === word)?.[0] ??
  (word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`);

const any = (words: string[]): string =>
  `(?:${[...words].sort((one, other) => other.length - one.length).join('|')})`;

const UNDER_HUNDRED = `(?:${any(TENS)}(?:[- ]${any(ONES)}\\b)?|${any([...TEENS, ...ONES])})`;
const UNDER_THOUSAND = `(?:(?:${any(ONES)}|a) hundred(?: (?:and )?${UNDER_HUNDRED})?|${UNDER_HUNDRED})`;

/** A cardinal in words: thirty-one thousand two hundred and five, a hundred and twenty. */
export const CARDINAL = `\\b(?:(?:${UNDER_THOUSAND}|a) (?:trillion|billion|million|thousand) (?:and )?){0,4}(?:${UNDER_THOUSAND})\\b(?: (?:trillion|billion|million|thousand)\\b)?`;

/** An ordinal in words up to the hundredth: twelfth, twenty-first. */
export const ORDINAL = `\\b(?:${any(TENS)}[- ])?${any([...ONES, ...TEENS, ...TENS, 'hundred'].map(ordinalOf))}\\b`;

/** What the words of a cardinal add up to. */
export const englishNumber = (words: string): number => {
  let total = 0;
  let section = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const scale = SCALES[word];
    if (scale === undefined) section += CARDINALS.get(word) ?? 0;
    else if (scale === 100) section = (section || 1) * 100;
    else {
      total += (section || 1) * scale;
      section = 0;
    }
  }
  return total + section;
};

/** What the words of an ordinal say: 21 for twenty-first. */
export const englishOrdinal = (words: string): number => {
  const parts = words.toLowerCase().split(/[\s-]+/);
  const last = parts.pop() ?? '';
  const cardinal =
    IRREGULAR[last] ?? (last.endsWith('ieth') ? `${last.slice(0, -4)}y` : last.replace(/th$/, ''));
  return englishNumber([...parts, cardinal].join(' '));
};
