/** An agreed pair of the glossary, whose numerals are the name's and not the text's. */
export interface TermPair {
  source: string;
  translation: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Curly or straight, capital or not, singular or plural: a term is known by its words. */
const englishTerm = (translation: string): RegExp =>
  new RegExp(
    `(?<![\\w])${escaped(translation.trim())
      .replace(/['’]/g, "['’]")
      .replace(/["“”]/g, '["“”]')
      .replace(/\s+/g, '\\s+')}(?![\\w])`,
    'gi',
  );

const blank = (found: string): string => '\u0001'.repeat(found.length);

/** Both texts without the terms that stand in both; places keep their distance from the beginning. */
export const withoutTerms = (
  source: string,
  translation: string,
  terms: readonly TermPair[],
): { source: string; translation: string } => {
  const longestFirst = terms
    .filter((term) => term.source.trim() && term.translation.trim())
    .sort((one, other) => other.source.length - one.source.length);
  return longestFirst.reduce(
    (texts, term) => {
      if (!texts.source.includes(term.source.trim())) return texts;
      const english = englishTerm(term.translation);
      if (!english.test(texts.translation)) return texts;
      return {
        source: texts.source.replaceAll(term.source.trim(), blank),
        translation: texts.translation.replace(english, blank),
      };
    },
    { source, translation },
  );
};

/** Full-width figures and signs as the half-width ones that they stand for, and odd spaces as spaces. */
export const plainSigns = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ％．＋]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2009\u202f]/g, ' ');
