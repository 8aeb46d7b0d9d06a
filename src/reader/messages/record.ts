import type { PublicTypeName } from '../../domain/public-types';
import type { Outcome } from '../../domain/comparison';
import type { Direction } from '../../domain/vocabulary';
import type { KindChoice, RowKind } from '../record/row-kind';

/** The words of the public record: history, changes, differences. */
export interface RecordMessages {
  kinds: Record<RowKind, string>;
  types: Record<PublicTypeName, string>;
  /** Every attribute of the content model, and every part of its components. */
  fields: Record<string, string>;
  directions: Record<Direction, string>;
  placements: Record<'achievements' | 'promises', string>;
  /** A part of a list, counted from 1: photo 2, caption. */
  part: (list: string, number: number, part: string) => string;
  nothing: string;
  removed: string;
  added: string;
  newOrder: string;
  newForm: string;
  from: string;
  to: string;
  /** A figure: GDP, 2022. */
  ofPeriod: (name: string, period: string) => string;
  noteIn: string;
  changes: {
    title: string;
    description: string;
    nothing: string;
    older: string;
    newest: string;
    byType: string;
    byKind: string;
    choices: Record<KindChoice, string>;
    follow: string;
    feed: (site: string) => string;
    headline: (kind: string, type: string, title: string) => string;
    machines: string;
  };
  history: {
    title: (title: string) => string;
    link: string;
    updatedOn: (day: string) => string;
    description: (title: string) => string;
    toPage: string;
    compare: string;
    compareHint: string;
    older: string;
    newer: string;
    olderOf: (moment: string) => string;
    newerOf: (moment: string) => string;
    submit: string;
    between: (from: string, to: string) => string;
    same: string;
    noSuchTwo: string;
    onDay: string;
  };
  past: {
    banner: (day: string) => string;
    linksStay: string;
    toPresent: string;
    day: string;
    submit: string;
    nothingTitle: string;
    nothingText: (day: string) => string;
    badTitle: string;
    badText: (today: string) => string;
    example: string;
  };
  gone: {
    title: string;
    text: (title: string, day: string) => string;
    why: string;
    noReason: string;
    history: string;
  };
  promise: {
    comparison: (promised: string, reported: string, asOf: string) => string;
    outcomes: Record<Exclude<Outcome, 'untold'>, string>;
    lastReported: (day: string) => string;
    overdue: (days: number, every: number) => string;
    neverReported: (days: number, every: number) => string;
    answerTitle: (year: number) => string;
    inReport: (year: number) => string;
  };
}
