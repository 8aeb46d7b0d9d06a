import { smallNumber } from './chinese-numerals';
import { HOLIDAY } from './chinese-words';
import { reading } from './quantity';
import { type Sheet, readAll } from './sheet';

/** 九一八 is 18 September, 一二九 9 December and 双十一 11 November. */
const dayNamed = (name: string): [month: number, day: number] => {
  if (name.startsWith('双')) return [smallNumber(name.slice(1)), smallNumber(name.slice(1))];
  if (name.startsWith('一二')) return [12, smallNumber(name.slice(2))];
  return [smallNumber(name.slice(0, 1)), name === '九一八' ? 18 : smallNumber(name.slice(1))];
};

/** 五一假期 is May Day or the holiday of 1 May. */
export const readChineseHolidays = (sheet: Sheet): void =>
  readAll(sheet, HOLIDAY, ({ match }) => {
    const [month, day] = dayNamed(match[0].replace('·', ''));
    return [
      { readings: [reading('month', month)], firm: false, repeatable: true },
      { readings: [reading('day', day), reading('number', day)], firm: false, repeatable: true },
    ];
  });
