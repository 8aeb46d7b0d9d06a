import { dayOf } from '../../domain/days';
import type { Row } from '../api/record';

/** A row with what it brought about in the same moment. */
export interface Cause {
  row: Row;
  consequences: Cause[];
}

export interface Day {
  /** 2023-06-30 */
  day: string;
  /** The newest first. */
  causes: Cause[];
}

const withConsequences = (row: Row, rows: Row[]): Cause => ({
  row,
  consequences: rows
    .filter(({ causeSeq }) => causeSeq === row.seq)
    .sort((a, b) => a.seq - b.seq)
    .map((consequence) => withConsequences(consequence, rows)),
});

/** Rows as they were brought about: what caused comes first, its consequences within it. */
export const causesOf = (rows: Row[]): Cause[] => {
  const shown = new Set(rows.map(({ seq }) => seq));
  return rows
    .filter(({ causeSeq }) => causeSeq === null || !shown.has(causeSeq))
    .map((row) => withConsequences(row, rows));
};

/** The same by the day on which it became public, the newest first. */
export const daysOf = (rows: Row[]): Day[] => {
  const days = new Map<string, Cause[]>();
  for (const cause of causesOf(rows)) {
    const day = dayOf(cause.row.at);
    days.set(day, [...(days.get(day) ?? []), cause]);
  }
  return [...days].map(([day, causes]) => ({ day, causes }));
};
