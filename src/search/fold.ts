/** A text as it is compared, and where in the original each of its UTF-16 units came from. */
export interface Folded {
  text: string;
  /** One place for each unit of `text`, and one more for its end. */
  from: number[];
}

/** ASCII without capitals, and the Han characters of every day: nothing to fold, and most of all text. */
const IS_PLAIN = /^[\u0000-\u0040\u005b-\u007f\u4e00-\u9fff]$/;

const foldOne = (character: string): string =>
  IS_PLAIN.test(character)
    ? character
    : character
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{Mark}/gu, '');

/** Without capitals, diacritics and full-width forms: ＡＢＣ, Abc and äbć are all abc. */
export const fold = (original: string): Folded => {
  const from: number[] = [];
  let text = '';
  let place = 0;
  for (const character of original) {
    const folded = foldOne(character);
    for (let unit = 0; unit < folded.length; unit += 1) from.push(place);
    text += folded;
    place += character.length;
  }
  from.push(place);
  return { text, from };
};
