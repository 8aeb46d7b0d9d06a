import { englishNumber } from './english-numerals';
import { reading } from './quantity';
import { type Sheet, readAll } from './sheet';

/** 12 a.m. is midnight, and 12 p.m. noon. */
const inHalf = (hour: number, isAfternoon: boolean): number =>
  hour > 12 ? hour : (hour % 12) + (isAfternoon ? 12 : 0);

/** 3:30 that afternoon, 2:30 to 5 p.m. */
const HALF_AFTER =
  /^(?: (?:in the|that|this|the same) (?<half>morning|afternoon|evening)| at (?<night>night)| ?(?:[-–—]|to|and) ?\d{1,2}(?:[:.]\d\d)? ?(?<same>[ap]\.?m))\b/i;

const halfAfter = (after: string): string => {
  const { half, night, same } = HALF_AFTER.exec(after)?.groups ?? {};
  return half ?? night ?? same ?? '';
};

/** An hour with its half of the day is no other number: 9 p.m. does not say the nine of 上午9时. */
const readClock = (sheet: Sheet): void =>
  readAll(
    sheet,
    /(?<![\d.,:])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))? ?(?<half>[ap]\.?m\b\.?)|(?<![\d.,:])(?<sharp>\d{1,2}):(?<past>\d{2})(?![\d:])/gi,
    ({ part, after }) => {
      const half = part('half') || halfAfter(after);
      const printed = Number(part('hour') || part('sharp'));
      const hour = half ? inHalf(printed, !/^(?:a\.?m|morning)/i.test(half)) : printed;
      const minute = Number(part('minute') || part('past') || 0);
      const isNumber = !half && !minute;
      return [
        { readings: [reading('clock', hour * 60 + minute), ...(isNumber ? [reading('number', hour)] : [])] },
      ];
    },
  );

const HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/** Nine in the morning, 9 o'clock in the evening. */
const readSpokenHours = (sheet: Sheet): void =>
  readAll(
    sheet,
    new RegExp(
      `(?<=\\b(?:at|from|to|until|till|by|before|after|and|around|about) )(?<hour>1[0-2]|[1-9]|${HOURS})(?: o['’]clock)? (?:in the (?<half>morning|afternoon|evening)|at (?<night>night))\\b`,
      'gi',
    ),
    ({ part }) => {
      const printed = Number(part('hour')) || englishNumber(part('hour'));
      const hour = inHalf(printed, !/morning/i.test(part('half')));
      return [{ readings: [reading('clock', (part('night') && hour === 12 ? 24 : hour) * 60)] }];
    },
  );

/** Words for an hour, where Chinese may print 12时 or 24时. */
const readHourWords = (sheet: Sheet): void =>
  readAll(sheet, /\b(?:midnight|noon|midday)\b/gi, ({ match }) => {
    const hours = /^midnight$/i.test(match[0]) ? [24, 0] : [12];
    return [{ readings: hours.map((hour) => reading('clock', hour * 60)), firm: false }];
  });

/** Hours of the day: 9:30 a.m., 17:30, noon. */
export const readEnglishClock = (sheet: Sheet): void => {
  readClock(sheet);
  readSpokenHours(sheet);
  readHourWords(sheet);
};
