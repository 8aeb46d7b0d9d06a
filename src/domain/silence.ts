import { dayAfter, daysBetween } from './days';
import type { Subject } from './subject-rules';
import type { Status } from './vocabulary';

/** Of these nothing more is to be expected. */
const FINISHED: Status[] = ['achieved', 'dropped'];

const A_YEAR = 365;

export interface Reported {
  progressStatus: Status;
  /** The day that the latest published update speaks of, if there is one. */
  lastReportedOn: string | null;
  /** The day on which it was promised; counts as long as nothing was reported. */
  promisedOn: string | null;
  /** Cadence: after how many days a report is due. */
  reportEvery: number;
}

export interface Silence {
  /** The day since which nothing was said. */
  since: string;
  days: number;
  /** Whether a report was due before today and did not come. */
  isOverdue: boolean;
  /** The next day on which there is something else to say, if nothing is reported: within a year, so that it is one. */
  saysElseOn: string;
}

/** A promise on which a report was due and did not come. */
export interface Due {
  type: Subject;
  documentId: string;
  /** In the language that was asked for, or in Chinese where it is not public in that language. */
  name: string;
  progressStatus: Status;
  /** The day of the last report, or of the promise while there was none. */
  since: string;
  hasReports: boolean;
  days: number;
  reportEvery: number;
  report: string | null;
}

/**
 * How long nothing has been reported on a promise.
 * @param today the day on which this is asked, as 2023-06-30
 * @returns nothing where nothing more is to be expected, or no day is known to count from
 */
export const silenceOf = (reported: Reported, today: string): Silence | undefined => {
  const since = reported.lastReportedOn ?? reported.promisedOn;
  if (!since || FINISHED.includes(reported.progressStatus)) return undefined;
  const days = daysBetween(since, today);
  const isOverdue = days > reported.reportEvery;
  const untilElse = isOverdue ? 1 : Math.min(reported.reportEvery + 1 - days, A_YEAR);
  return { since, days, isOverdue, saysElseOn: dayAfter(today, untilElse) };
};
