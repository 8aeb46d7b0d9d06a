import { rootOf } from './english';
import { fold } from './fold';

/** The smallest thing that can be found: one Han character, one word of letters, one number. */
export interface Unit {
  text: string;
  isHan: boolean;
  /** Where it stands in the original, in UTF-16 units. */
  start: number;
  end: number;
}

/** Units that follow each other with nothing between them but space: punctuation ends a clause. */
export type Clause = Unit[];

/** Nobody looks for longer words, and PostgreSQL keeps none above two thousand bytes. */
const LONGEST_WORD = 64;

const LETTER = String.raw`[[\p{L}\p{N}]--\p{Script=Han}]`;
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?!${LETTER})`;
const UNIT = new RegExp(String.raw`(?<han>\p{Script=Han})|(?<number>${NUMBER})|${LETTER}+`, 'gv');

/** Space, hyphens, apostrophes and invisible marks do not keep two words apart. */
const IS_CLOSE = /^[\s\p{Cf}\-‐‑–'’]*$/u;

const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu;

/** Spaces of the same length, so that every place stays where it is. */
const withoutPossessives = (text: string): string => text.replace(POSSESSIVE, '  ');

const unitText = (found: string, groups: Record<string, string | undefined>): string => {
  if (groups.han) return found;
  if (groups.number) return found.replaceAll(',', '');
  return rootOf(found.slice(0, LONGEST_WORD));
};

/** Cuts a text, in whatever language, into what can be found in it; a query is cut in the same way. */
export const clausesOf = (original: string): Clause[] => {
  const folded = fold(original);
  const text = withoutPossessives(folded.text);
  const clauses: Clause[] = [];
  let end = 0;
  for (const match of text.matchAll(UNIT)) {
    const [found] = match;
    const groups = match.groups ?? {};
    const unit: Unit = {
      text: unitText(found, groups).slice(0, LONGEST_WORD),
      isHan: groups.han !== undefined,
      start: folded.from[match.index] ?? 0,
      end: folded.from[match.index + found.length] ?? original.length,
    };
    const clause = IS_CLOSE.test(text.slice(end, match.index)) ? clauses.at(-1) : undefined;
    if (clause) clause.push(unit);
    else clauses.push([unit]);
    end = match.index + found.length;
  }
  return clauses;
};
