import { smallNumber } from './chinese-numerals';
import { reading } from './quantity';
import { type Sheet, readAll } from './sheet';

const HALVES = '上午|下午|午后|傍晚|晚上|晚间|夜间|深夜|当晚|凌晨|清晨|早晨|早上|中午|午夜|早|晚';
const AFTERNOON = /下|午后|晚/;

/** The minutes since midnight that an hour may mean in its half of the day; as printed where none is named. */
const minutesOf = (hour: number, half: string): number[] => {
  if (AFTERNOON.test(half) || (/夜/.test(half) && hour >= 6))
    return hour === 12 && /晚|夜/.test(half) ? [24 * 60, 0] : [(hour < 12 ? hour + 12 : hour) * 60];
  if (half === '中午' && hour < 3) return [(hour + 12) * 60];
  return hour === 12 && /凌晨|夜/.test(half) ? [0, 24 * 60] : [hour * 60];
};

/** 下午3时至5时 names the half of the day once for both hours. */
const LAST_HALF = new RegExp(`.*(?<half>${HALVES})(?<from>\\d{1,2})?[^。；]{0,20}$`);
const LEADS_HERE = /[-–—~～－至到]$/;

/** Where no half of the day stands before an hour: that of the hour before it, or none. */
const sharedMinutes = (hour: number, before: string): number[] => {
  const { half = '', from = '' } = LAST_HALF.exec(before)?.groups ?? {};
  const isRun = LEADS_HERE.test(before) && Number(from) > 0 && Number(from) < hour;
  return [...(half ? minutesOf(hour, half) : []), ...(isRun ? [] : minutesOf(hour, ''))];
};

/** Hours of the day: 上午9时, 晚上7点半, 8:30. */
export const readChineseClock = (sheet: Sheet): void => {
  readAll(
    sheet,
    new RegExp(
      `(?<part>${HALVES})?(?<hour>\\d{1,2}|[一二三四五六七八九十]{1,3})(?:(?<![:：]\\d{1,2})[:：](?<sharp>\\d{2})(?!\\d|[:：])|[时点](?!间|代|段|期|候|刻|装|长|面|常|效|节)(?:(?<minute>\\d{1,2})分|(?<half>半)|(?<whole>整))?)`,
      'g',
    ),
    ({ part, match, before }) => {
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
      const since = named ? minutesOf(hour, named) : sharedMinutes(hour, before);
      return [
        {
          readings: [
            ...[...new Set(since)].map((minutes) => reading('clock', minutes + minute)),
            ...(minute ? [] : [reading('number', hour)]),
          ],
        },
      ];
    },
  );
};
