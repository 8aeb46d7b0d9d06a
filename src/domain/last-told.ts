import { dayOf } from './days';

/**
 * Which of the last rows of one document in several languages tells how it stands. The newest does; but languages
 * that came to stand as they do on one day say why each for itself, and there the one that is asked for counts.
 * @param rows the language that is asked for first
 */
export const lastTold = <Row extends { at: string }>(rows: readonly Row[]): Row | undefined => {
  const newest = [...rows].sort((one, other) => other.at.localeCompare(one.at))[0];
  return newest && rows.find(({ at }) => dayOf(at) === dayOf(newest.at));
};
