import { descending } from 'd3-array';

import { RANKED_AMONG, type RankScope } from '../../domain/vocabulary';
import { type NamedFigure, ofOnePeriod } from './figures';

/** Fewer are told by a sentence. A share needs no other: it is compared with its own whole. */
export const LEAST_ROWS = 3;

export type Changed = NamedFigure & { changePercent: number };
export type Ranked = NamedFigure & { rank: number; rankScope: RankScope };
export type Share = NamedFigure & { value: number };

export interface Ranks {
  scope: RankScope;
  /** How many places there are. */
  size: number;
  rows: Ranked[];
  /** Ranks among others, whose number is not known. */
  elsewhere: Ranked[];
}

const enough = <Row>(rows: Row[]): Row[] => (rows.length < LEAST_ROWS ? [] : rows);

const isChanged = (figure: NamedFigure): figure is Changed => figure.changePercent !== null;

/** The changes on the year before, the fastest growing first. */
export const selectChanges = (figures: NamedFigure[]): Changed[] =>
  enough(ofOnePeriod(figures.filter(isChanged)).sort((a, b) => descending(a.changePercent, b.changePercent)));

const isRanked = (figure: NamedFigure): figure is Ranked =>
  figure.rank !== null && figure.rankScope !== null && figure.rank >= 1;

/** The ranks among a known number, the best first; the others beside them. */
export const selectRanks = (figures: NamedFigure[]): Ranks | undefined => {
  const ranked = figures.filter(isRanked);
  for (const [scope, size] of Object.entries(RANKED_AMONG) as [RankScope, number][]) {
    const placed = ranked.filter(({ rank, rankScope }) => rankScope === scope && rank <= size);
    const rows = enough(ofOnePeriod(placed)).sort((a, b) => a.rank - b.rank);
    const elsewhere = ranked.filter((figure) => !rows.includes(figure));
    if (rows.length > 0) return { scope, size, rows, elsewhere };
  }
  return undefined;
};

const isShare = (figure: NamedFigure): figure is Share =>
  figure.unit === '%' && figure.value !== null && figure.value >= 0 && figure.value <= 100;

/** The parts of a whole, the largest first. */
export const selectShares = (figures: NamedFigure[]): Share[] =>
  ofOnePeriod(figures.filter(isShare)).sort((a, b) => descending(a.value, b.value));
