/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** What is drawn by chance, the same for the same seed. */
export interface Random {
  /** From the first up to the last, both included. */
  whole: (first: number, last: number) => number;
  of: <Item>(items: readonly Item[]) => Item;
  letters: (count: number) => string;
}

export const randomOf = (seed: number): Random => {
  const next = seededRandom(seed);
  const whole = (first: number, last: number) => first + Math.floor(next() * (last - first + 1));
  return {
    whole,
    of: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error('There is nothing to draw from');
      return item;
    },
    letters: (count) => Array.from({ length: count }, () => String.fromCharCode(97 + whole(0, 25))).join(''),
  };
};
