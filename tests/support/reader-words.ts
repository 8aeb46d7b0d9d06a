/** A word of the interface: where it stands, and what it says. */
export type Said = [place: string, text: string];

/** Stands for a number and for a text: digits are in both languages. */
const SAMPLE = 2 as never;

/** What words that need values are called with; one sample wherever they are not named here. */
type Samples = Record<string, unknown[]>;

/** Every word of a tree of messages, those that need values said with samples. */
export const wordsOf = (messages: object, samples: Samples, at = ''): Said[] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]): Said[] => {
    const place = at ? `${at}.${key}` : key;
    if (typeof value === 'string') return [[place, value]];
    if (typeof value === 'function') {
      const given = samples[place] ?? Array<unknown>(value.length).fill(SAMPLE);
      return [[place, (value as (...values: unknown[]) => string)(...given)]];
    }
    return wordsOf(value as object, samples, place);
  });
