import type { Comparator, Qualifier } from '../../domain/vocabulary';

/** What is counted in a chart of amounts, as far as a language has a word for it. */
export type AmountNoun = 'money' | 'area' | 'mass' | 'people' | 'number';

/** How many targets are set above, below and at last year's result, and how many have none to be set against. */
export interface SetAgainstLastYear {
  higher: number;
  lower: number;
  same: number;
  unknown: number;
}

/** Where the latest reported value stands against the promise; `gap` is empty where the two are equal. */
export interface Standing {
  value: string;
  asOf: string;
  promised: string;
  gap: string;
  isHigher: boolean;
}

/** The words of charts and of the tables behind them. Names and values come formatted. */
export interface ChartMessages {
  source: string;
  data: string;
  download: string;
  columns: Record<
    | 'theme'
    | 'indicator'
    | 'code'
    | 'period'
    | 'value'
    | 'unit'
    | 'qualifier'
    | 'change'
    | 'rank'
    | 'scope'
    | 'target'
    | 'comparator'
    | 'what'
    | 'date'
    | 'status'
    | 'note',
    string
  >;
  qualifiers: Record<Qualifier, string>;
  comparators: Record<Comparator, string>;
  unit: (unit: string) => string;
  barsFrom: (count: number, highest: string, lowest: string) => string;
  change: {
    title: (names: string, change: string, count: number, grew: boolean) => string;
    subtitle: (period: string) => string;
  };
  rank: {
    allFirst: (count: number, scope: string) => string;
    someFirst: (count: number, total: number, scope: string) => string;
    best: (names: string, place: string) => string;
    subtitle: (scope: string, size: number, period: string) => string;
    description: (count: number, size: number) => string;
    ofSize: (rank: number, size: number) => string;
    elsewhere: string;
  };
  share: {
    title: (name: string, value: string) => string;
    highest: (names: string, value: string, count: number) => string;
    subtitle: (period: string) => string;
    description: (count: number) => string;
  };
  amount: {
    title: (noun: AmountNoun, names: string, value: string, count: number) => string;
    subtitle: (noun: AmountNoun, unit: string, period: string) => string;
  };
  targets: {
    againstLastYear: (counts: SetAgainstLastYear) => string;
    range: (count: number, lowest: string, highest: string) => string;
    subtitle: (before: number, year: number) => string;
    description: (count: number, before: number, year: number) => string;
    result: (year: number) => string;
    target: (year: number) => string;
    noResult: (year: number) => string;
    fromTo: (before: string, promised: string) => string;
  };
  target: {
    afterLastYear: (promised: string, year: number, before: string) => string;
    standing: (standing: Standing) => string;
    growthOf: (name: string) => string;
    span: (from: string, to: string) => string;
    subtitle: (quantity: string, unit: string, period: string) => string;
    description: (promised: string, points: string[]) => string;
    promise: (promised: string) => string;
    progress: string;
  };
}
