/** The package says its types by `exports` alone, which this project's module resolution does not read. */
declare module '@orama/stemmers/english' {
  /** The stem of a lower-case English word, by Porter's rules. */
  export const stemmer: (word: string) => string;
}
