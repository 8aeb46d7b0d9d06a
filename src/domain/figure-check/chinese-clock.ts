import { smallNumber } from './chinese-numerals';
import { reading } from './quantity';
import { type Sheet, readAll } from './sheet';

const AFTERNOON = /[下晚]/;

/** Hours of the day: 上午9时, 晚上7点半, 8:30. */
export const readChineseClock = (sheet: Sheet): void => {
  readAll(
    sheet,
    /(?<part>上午|下午|晚上|凌晨|早上|中午|晚)?(?<hour>\d{1,2}|[一二三四五六七八九十]{1,3})(?:(?<![:：]\d{1,2})[:：](?<sharp>\d{2})(?!\d|[:：])|[时点](?!间|代|段|期|候|刻|装|长|面|常|效|节)(?:(?<minute>\d{1,2})分|(?<half>半)|(?<whole>整))?)/g,
    ({ part, match }) => {
      const named = part('part');
      if (
        !named &&
        !part('sharp') &&
        !part('minute') &&
        !part('half') &&
        !part('whole') &&
        !/\d时/.test(match[0])
      )
        return null;
      const hour = smallNumber(part('hour'));
      if (!(hour <= 24)) return null;
      const minute = part('half') ? 30 : Number(part('sharp') || part('minute') || 0);
      const since = (AFTERNOON.test(named) && hour < 12 ? hour + 12 : hour) * 60 + minute;
      return [{ readings: [reading('clock', since), ...(minute ? [] : [reading('number', hour)])] }];
    },
  );
};
