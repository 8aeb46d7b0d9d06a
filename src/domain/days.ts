/** Where the report is made, so that the day of a publication is the day on which its editor made it. */
export const TIME_ZONE = 'Asia/Shanghai';

/** Of that zone; it keeps no summer time. */
const OFFSET = '+08:00';

const DAY = 86_400_000;
const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** 2023-02-29 looks like a day and is none. */
export const isDay = (text: string): boolean => {
  if (!DAY_PATTERN.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE, dateStyle: 'short' });

/** The day, here, of a moment: 2023-06-30. */
export const dayOf = (moment: Date | string): string => calendar.format(new Date(moment));

/** The last moment of a day, here. */
export const endOfDay = (day: string): Date => new Date(`${day}T23:59:59.999${OFFSET}`);

/** The first moment of a day, here. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00${OFFSET}`);

/** The day so many days after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** How many days lie between two days; negative when the second is the earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);
