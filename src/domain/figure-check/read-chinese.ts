import { readChineseDates } from './chinese-dates';
import { readChineseAmounts } from './chinese-amounts';
import { readChineseNumerals } from './chinese-count-words';
import { readChineseShares } from './chinese-shares';
import { NO_NUMBER } from './chinese-words';
import { type Quantity } from './quantity';
import { quantitiesOf, sheetOf, skipAll } from './sheet';

/** Numbers between which no unit need be repeated: 3-5个, 三至五年, 10万到20万, 5、6月. */
const JOINED = /^\s?(?:[-–—~～－至到、和与或及]|——)\s?$/;

/** Every number that a Chinese text says, in its order. */
export const readChinese = (text: string): Quantity[] => {
  const sheet = sheetOf(text);
  skipAll(sheet, NO_NUMBER);
  readChineseDates(sheet);
  readChineseShares(sheet);
  readChineseAmounts(sheet);
  readChineseNumerals(sheet);
  return quantitiesOf(sheet, JOINED);
};
