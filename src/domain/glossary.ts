/** A term and the English that the office agreed on. */
export interface GlossaryTerm {
  term: string;
  translation: string;
  note: string | null;
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The terms that stand in a text, each once, in the order in which they stand there. Where one lies within
 * another only the longer one is meant.
 */
export const termsIn = (text: string, terms: readonly GlossaryTerm[]): GlossaryTerm[] => {
  if (text === '' || terms.length === 0) return [];
  const byTerm = new Map(terms.map((term) => [term.term, term]));
  const longestFirst = [...byTerm.keys()].sort((one, other) => other.length - one.length);
  const found = text.match(new RegExp(longestFirst.map(quoted).join('|'), 'gu')) ?? [];
  return [...new Set(found)].flatMap((term) => byTerm.get(term) ?? []);
};

/** One spelling for marks that look alike, so that a term is known again however it was typed. */
const plain = (text: string): string =>
  text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');

/** Whether a translation uses the English that was agreed on. */
export const usesTerm = (translation: string, { translation: agreed }: GlossaryTerm): boolean =>
  plain(translation).includes(plain(agreed));
