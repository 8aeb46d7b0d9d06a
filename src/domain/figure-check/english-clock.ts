import { reading } from './quantity';
import { type Sheet, readAll } from './sheet';

const readClock = (sheet: Sheet): void =>
  readAll(
    sheet,
    /(?<![\d.,:])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))? ?(?<half>[ap]\.?m\b\.?)|(?<![\d.,:])(?<sharp>\d{1,2}):(?<past>\d{2})(?![\d:])/gi,
    ({ part }) => {
      const hour = Number(part('hour') || part('sharp'));
      const afternoon = /^p/i.test(part('half')) && hour < 12 ? 12 : 0;
      const minute = Number(part('minute') || part('past') || 0);
      const since = (hour + afternoon) * 60 + minute;
      return [{ readings: [reading('clock', since), ...(minute ? [] : [reading('number', hour)])] }];
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
  readHourWords(sheet);
};
