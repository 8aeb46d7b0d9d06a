/** Makes every mistake of a careless translator in the English of a pair that is right. */

export interface SeededError {
  kind: 'digit' | 'wan-as-thousand' | 'yi-as-million' | 'scale-word' | 'percent-lost' | 'dropped' | 'added';
  source: string;
  translation: string;
}

const FIGURE = /(?<![A-Za-z\d.,])\d[\d,]*(?:\.\d+)?(?![\d])/g;
const WITH_UNIT =
  /(?<![A-Za-z\d.,(])(?:CNY |RMB |US\$|USD )?\d[\d,]*(?:\.\d+)?(?: (?:million|billion|trillion))?(?:%| per ?cent| percentage points)? ?/g;

const replaced = (text: string, at: number, length: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length);

const grouped = (value: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 4 }).format(value);

const DIGITS = /\d/;

/** Each digit of each figure, one higher or lower. */
const digits = (text: string): string[] =>
  [...text.matchAll(FIGURE)].flatMap(({ 0: figure, index }) =>
    [...figure].flatMap((sign, place) => {
      if (!DIGITS.test(sign)) return [];
      const isLeading = place === 0 && figure.length > 1;
      const other = (Number(sign) + 3) % 10;
      return [replaced(text, index + place, 1, String(isLeading && other === 0 ? 9 : other))];
    }),
  );

/** 20万 told as twenty thousand. */
const wanAsThousand = (source: string, text: string): string[] =>
  [...source.matchAll(/(\d+(?:\.\d+)?)万(?!亿)/g)].flatMap(([, number]) => {
    const right = grouped(Number(number) * 1e4);
    const wrong = grouped(Number(number) * 1e3);
    const isWritten = new RegExp(`(?<![\\d,.])${right}(?![\\d,])`).test(text);
    return isWritten ? [text.replace(right, wrong)] : [];
  });

/** 52.1亿 told as 52.1 million. */
const yiAsMillion = (source: string, text: string): string[] =>
  [...source.matchAll(/(\d+(?:\.\d+)?)亿/g)].flatMap(([, number]) => {
    const right = [Number(number) / 10, Number(number) * 100].map(
      (value, at) => `${Number(value.toPrecision(4))} ${at ? 'million' : 'billion'}`,
    );
    return right
      .filter((written) => text.includes(` ${written}`))
      .map((written) => text.replace(` ${written}`, ` ${number} million`));
  });

const SCALES: Record<string, string> = { trillion: 'billion', billion: 'million', million: 'billion' };

const scaleWords = (text: string): string[] =>
  [...text.matchAll(/(?<=\d )(?:trillion|billion|million)/g)].map(({ 0: word, index }) =>
    replaced(text, index, word.length, SCALES[word] ?? word),
  );

const percentLost = (text: string): string[] =>
  [...text.matchAll(/(?<=\d)(?:%| per ?cent| percentage points)/g)].map(({ 0: sign, index }) =>
    replaced(text, index, sign.length, ''),
  );

const dropped = (text: string): string[] =>
  [...text.matchAll(WITH_UNIT)].map(({ 0: figure, index }) => replaced(text, index, figure.length, ''));

const added = (text: string): string[] =>
  [' 27 others', ' CNY 6.4 million', ' 37%', ' thirteen more'].map(
    (more) => `${text.replace(/\.$/, '')}, and${more}.`,
  );

/** Every mistake of every kind that can be made in one pair. */
export const errorsIn = (source: string, translation: string): SeededError[] => {
  const of = (kind: SeededError['kind'], texts: string[]): SeededError[] =>
    texts.map((text) => ({ kind, source, translation: text }));
  return [
    ...of('digit', digits(translation)),
    ...of('wan-as-thousand', wanAsThousand(source, translation)),
    ...of('yi-as-million', yiAsMillion(source, translation)),
    ...of('scale-word', scaleWords(translation)),
    ...of('percent-lost', percentLost(translation)),
    ...of('dropped', dropped(translation)),
    ...of('added', added(translation)),
  ];
};
