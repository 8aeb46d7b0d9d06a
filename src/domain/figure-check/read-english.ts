import { readEnglishAmounts } from './english-amounts';
import { readEnglishDates } from './english-dates';
import { readEnglishShares } from './english-shares';
import { NO_NUMBER } from './english-words';
import { type Quantity } from './quantity';
import { quantitiesOf, sheetOf, skipAll } from './sheet';

/** Numbers between which no unit need be repeated: 8–10%, 5 and 8 per cent, CNY 10 to 20 million. */
const JOINED = /^\s?(?:[-–—~]|to|or|and|,|, and)\s?(?:CNY |RMB |US\$)?$/;

/** Every number that an English text says, in its order. */
export const readEnglish = (text: string): Quantity[] => {
  const sheet = sheetOf(text);
  skipAll(sheet, NO_NUMBER);
  readEnglishDates(sheet);
  readEnglishShares(sheet);
  readEnglishAmounts(sheet);
  return quantitiesOf(sheet, JOINED);
};
