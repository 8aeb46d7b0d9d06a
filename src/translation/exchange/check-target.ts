import { type ExchangeProblem, type Place, problem } from './problems';
import { type Codes, plain, type Tagged, type Token, tokensOf } from './tags';

/** Half a character, or one that no text of the site can hold. */
const REFUSED = /\p{Surrogate}|\u0000/u;

/** Also what is not closed: it may be in the next sentence. */
const MARKUP = /<[/!?]?[a-z][^<>]*>?/giu;

const tagsText = (codes: Codes): string => [...codes.keys()].map((id) => `‹${id}›`).join(' ') || '–';

const emptyMarks = (tokens: Token[]): Set<string> =>
  new Set(
    tokens.flatMap((token, place) => {
      const next = tokens[place + 1];
      return token.kind === 'open' && next?.kind === 'close' && next.id === token.id ? [token.id] : [];
    }),
  );

const nestingProblems = (tokens: Token[], codes: Codes, place: Place): ExchangeProblem[] => {
  const problems: ExchangeProblem[] = [];
  const open: string[] = [];
  const isLink = (id: string) => codes.get(id)?.startsWith('link ') ?? false;
  for (const token of tokens) {
    if (token.kind === 'open') {
      if (isLink(token.id) && open.some(isLink))
        problems.push(problem('marks-crossed', { mark: `‹${token.id}›` }, place));
      open.push(token.id);
    }
    if (token.kind === 'close' && open.pop() !== token.id) {
      return [...problems, problem('marks-crossed', { mark: `‹/${token.id}›` }, place)];
    }
  }
  const left = open.at(-1);
  return left === undefined
    ? problems
    : [...problems, problem('marks-crossed', { mark: `‹${left}›` }, place)];
};

const count = (tokens: Token[], id: string): number =>
  tokens.filter((token) => token.kind === 'open' && token.id === id).length;

const markProblems = (target: Token[], source: Token[], codes: Codes, place: Place): ExchangeProblem[] => {
  const used = target.flatMap((token) => (token.kind === 'open' || token.kind === 'close' ? [token.id] : []));
  const added = [...new Set(used)].filter((id) => !codes.has(id) || count(target, id) > 1);
  const lost = [...codes.keys()].filter((id) => !used.includes(id));
  const emptyInSource = emptyMarks(source);
  const empty = [...emptyMarks(target)].filter((id) => codes.has(id) && !emptyInSource.has(id));
  const all = tagsText(codes);
  return [
    ...added.map((id) => problem('mark-added', { mark: `‹${id}›`, allowed: all }, place)),
    ...lost.map((id) => problem('mark-lost', { mark: `‹${id}›`, expected: all }, place)),
    ...empty.map((id) => problem('mark-empty', { mark: `‹${id}›` }, place)),
  ];
};

/** What is wrong with a translation of a sentence, all of it; `known` is what source and draft say already. */
export const targetProblems = (
  target: Tagged,
  { source, codes }: { source: Tagged; codes: Codes },
  known: string,
  place: Place,
): ExchangeProblem[] => {
  const [theirs, ours] = [tokensOf(target), tokensOf(source)];
  const broken = theirs.flatMap((token) =>
    token.kind === 'broken' ? [problem('tag-broken', { found: token.text }, place)] : [],
  );
  const marks = markProblems(theirs, ours, codes, place);
  const inKnown = new Set(known.match(MARKUP));
  const markup = (plain(target).match(MARKUP) ?? []).filter((found) => !inKnown.has(found));
  const refused = REFUSED.exec(plain(target));
  const hex = refused?.[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return [
    ...broken,
    ...marks,
    ...(broken.length + marks.length > 0 ? [] : nestingProblems(theirs, codes, place)),
    ...markup.map((found) => problem('markup-in-text', { found: found.slice(0, 60) }, place)),
    ...(hex ? [problem('character-refused', { character: `U+${hex}` }, place)] : []),
  ];
};
