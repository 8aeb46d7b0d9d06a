import { ANY_NUMBER, amountOf } from './english-patterns';
import { reading, type Reading, share } from './quantity';
import { type Sheet, readAll } from './sheet';

/** A minus, not the dash of a range. */
const MINUS = '(?<minus>(?<=^|[(:,]|[A-Za-z,:] )(?:[-−–]|\\b(?:minus|negative) ))?';
/** A fall may be printed with its word or with a minus. */
const FALL_BEFORE =
  /\b(?:fall|fell|declin|decreas|drop|down|reduc|contract|shr[aiu]nk|slid|slip|dip|lower|cut|slump|plung|eas|loss|lost)[^.;\d]*$/i;
const FALL_AFTER =
  /^ (?:[a-z-]+ ){0,3}(?:fall|drop|declin|decreas|reduc|contract|lower|less|fewer|below|down)/i;

const FAR = 80;

/** Per cent and percentage points, up or down: 5.3%, half a percentage point, minus 1.5 per cent. */
export const readEnglishPercents = (sheet: Sheet): void => {
  readAll(
    sheet,
    new RegExp(`(?:(?<number>${ANY_NUMBER})|(?<word>half|a quarter)) (?:of )?a percentage point\\b`, 'gi'),
    ({ part }) => {
      const word = part('word') && (/half/i.test(part('word')) ? 0.5 : 0.25);
      return [{ readings: [reading('points', word || amountOf(part('number')).value)] }];
    },
  );
  readAll(sheet, /\ba percentage point\b/gi, () => [{ readings: [reading('points', 1)] }]);
  const one = (pattern: string, say: (value: number) => Reading[]) =>
    readAll(
      sheet,
      new RegExp(`${MINUS}(?<number>${ANY_NUMBER})${pattern}`, 'gi'),
      ({ part, match, after }) => {
        const { value } = amountOf(part('number'));
        if (part('minus')) return [{ readings: say(-value) }];
        const clause = sheet.original.slice(Math.max(0, (match.index ?? 0) - FAR), match.index);
        const isFall = FALL_BEFORE.test(clause) || FALL_AFTER.test(after);
        return [{ readings: [...say(value), ...(isFall ? say(-value) : [])] }];
      },
    );
  one('(?:-plus)?(?:[ -]?(?:percentage|per ?cent)[ -]points?\\b| ?pps?\\b)', (value) => [
    reading('points', value),
  ]);
  one(' points?\\b', (value) => [reading('number', value), reading('points', value)]);
  one('(?:[ -]plus)?[ -]?(?:per ?cent(?:age)?\\b|percent\\b|pct\\b|%)', (value) => [
    reading('percent', value),
  ]);
  one('(?: per (?:mille|thousand)\\b|‰)', (value) => [share(value, 1000)]);
};
