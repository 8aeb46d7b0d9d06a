import { type Clause, clausesOf, type Unit } from './units';

/**
 * What the index holds of a text: each unit, each two neighbours, and each three neighbouring Han
 * characters. So 老旧小区 is found wherever it stands, however a dictionary would cut the text around it,
 * and neighbours need no positions, of which the two databases keep different ones.
 */

/** Marks a token of the title, beside the same token without the mark. */
const IN_TITLE = '^';

export const inTitle = (token: string): string => IN_TITLE + token;

const join = (units: Unit[]): string =>
  units
    .map(({ text, isHan }, place) => (place > 0 && !(isHan && units[place - 1]?.isHan) ? `_${text}` : text))
    .join('');

const areHan = (units: Unit[], length: number): boolean =>
  units.length === length && units.every(({ isHan }) => isHan);

/** Everything of a clause that can be asked for. */
const tokensOf = (clause: Clause): string[] =>
  clause.flatMap((unit, place) => {
    const [second, third] = [clause[place + 1], clause[place + 2]];
    if (!second) return [unit.text];
    const two = join([unit, second]);
    const areThreeHan = unit.isHan && second.isHan && third?.isHan;
    return areThreeHan ? [unit.text, two, two + third.text] : [unit.text, two];
  });

/** The fewest tokens that together say that these units stand beside each other. */
export const tokensFor = (units: Unit[]): string[] => {
  if (units.length < 2) return units.map((unit) => join([unit]));
  return units.slice(0, -1).flatMap((_unit, place) => {
    const three = units.slice(place, place + 3);
    if (areHan(three, 3)) return [join(three)];
    const isTold = place > 0 && areHan(units.slice(place - 1, place + 2), 3);
    return isTold ? [] : [join(units.slice(place, place + 2))];
  });
};

/** The tokens to store for one document in one language, each once. */
export const storedTokens = (title: string, body: string[]): string[] => {
  const ofTitle = clausesOf(title).flatMap(tokensOf);
  const ofBody = body.flatMap((text) => clausesOf(text).flatMap(tokensOf));
  return [...new Set([...ofTitle, ...ofTitle.map(inTitle), ...ofBody])];
};
