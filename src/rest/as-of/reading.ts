import { AsyncLocalStorage } from 'node:async_hooks';

import type { PublicTypeName } from '../../domain/public-types';
import { type Locale, SOURCE_LOCALE } from '../../domain/vocabulary';

/** How the record answers in place of the tables. */
export interface Reading {
  /** The row as of which is being read; nothing for the present. */
  seq?: number;
  /** The last row of each type that was read of the present so far. */
  last: Map<PublicTypeName, Promise<number>>;
  /** Whether the source stands in for every translation that is missing. */
  withFallback: boolean;
  /** Whether nobody is told in which language it is what is found: it is counted, or only its id is shown. */
  isUntold?: boolean;
}

const reading = new AsyncLocalStorage<Reading>();

/** Whatever is read within the work is read from the record. */
export const readFromRecord = <Result>(
  how: Pick<Reading, 'seq' | 'withFallback'>,
  work: () => Promise<Result>,
): Promise<Result> => reading.run({ ...how, last: new Map() }, work);

/** Of what is found within the work nobody is told in which language it is. */
export const untold = <Result>(work: () => Result): Result => {
  const how = readingNow();
  return how ? reading.run({ ...how, isUntold: true }, work) : work();
};

/** How the record is being read, or nothing when the tables are. */
export const readingNow = (): Reading | undefined => reading.getStore();

/** The languages in which something that is asked for may be found, the one asked for first. */
export const localesRead = (locale: Locale): Locale[] =>
  readingNow()?.withFallback && locale !== SOURCE_LOCALE ? [locale, SOURCE_LOCALE] : [locale];
