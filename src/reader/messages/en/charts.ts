import type { AmountNoun, ChartMessages } from '../charts';

const NOUNS: Record<AmountNoun, string> = {
  money: 'amounts of money',
  area: 'areas',
  mass: 'weights',
  people: 'numbers of people',
  number: 'numbers',
};

const SUBJECTS: Record<AmountNoun, string> = {
  money: 'Amount',
  area: 'Area',
  mass: 'Weight',
  people: 'Number of people',
  number: 'Number',
};

const indicators = (count: number) => `${count} ${count === 1 ? 'indicator' : 'indicators'}`;

const list = new Intl.ListFormat('en-GB');

export const charts: ChartMessages = {
  source: 'Source: ',
  data: 'See the data',
  download: 'Download the data (CSV)',
  columns: {
    theme: 'Theme',
    indicator: 'Indicator',
    code: 'Indicator code',
    period: 'Period',
    value: 'Value',
    unit: 'Unit',
    qualifier: 'Qualifier',
    change: 'Change on the year before (%)',
    rank: 'Rank',
    scope: 'Ranked among',
    target: 'Target',
    comparator: 'Kind of target',
    what: 'What it is',
    date: 'Date',
    status: 'Status',
    note: 'Note',
  },
  qualifiers: { exact: '', about: 'about', 'at-least': 'at least', 'at-most': 'at most' },
  comparators: { 'grow-by': 'grow by', reach: 'reach', keep: 'keep', fulfil: 'fulfil' },
  unit: (unit) => `Unit: ${unit}`,
  barsFrom: (count, highest, lowest) =>
    `Bar chart of ${count} rows from the highest, ${highest}, to the lowest, ${lowest}.`,
  change: {
    title: (names, change, count, grew) =>
      grew
        ? `Fastest growing of ${indicators(count)}: ${names}, ${change}`
        : `None of ${indicators(count)} grew; the highest is ${names}, ${change}`,
    subtitle: (period) => `Change on the year before, % · ${period}`,
  },
  rank: {
    allFirst: (count, scope) => `First ${scope} in all ${indicators(count)}`,
    someFirst: (count, total, scope) => `First ${scope} in ${count} of ${indicators(total)}`,
    best: (names, place) => `Best place: ${place}, ${names}`,
    subtitle: (scope, size, period) => `Place ${scope}, from 1 to ${size} · ${period}`,
    description: (count, size) =>
      `Ranks of ${indicators(count)}: each row runs from place 1 on the left to place ${size}; the filled circle is the place reached.`,
    ofSize: (rank, size) => `${rank} of ${size}`,
    elsewhere: 'Other ranks',
  },
  share: {
    title: (name, value) => `${name}: ${value}`,
    highest: (names, value, count) => `Highest of ${count} shares: ${names}, ${value}`,
    subtitle: (period) => `Share, 100% is the whole · ${period}`,
    description: (count) =>
      `${count === 1 ? 'One bar' : `${count} bars`} of 100%, filled as far as the share goes.`,
  },
  amount: {
    title: (noun, names, value, count) => `Largest of ${count} ${NOUNS[noun]}: ${names}, ${value}`,
    subtitle: (noun, unit, period) =>
      `${SUBJECTS[noun]}${noun === 'people' || !unit ? '' : `, ${unit}`} · ${period}`,
  },
  targets: {
    againstLastYear: ({ higher, lower, same, unknown }) =>
      `Targets against last year’s results: ${list.format(
        [
          higher && `${higher} above`,
          lower && `${lower} below`,
          same && `${same} level`,
          unknown && `${unknown} with no result in the report`,
        ].filter((part) => part !== 0),
      )}`,
    range: (count, lowest, highest) => `${count} growth targets, from ${lowest} to ${highest}`,
    subtitle: (before, year) => `Change on the year before, % · ${before} results and ${year} targets`,
    description: (count, before, year) =>
      `Dumbbell chart of ${count} targets: the open circle is the ${before} result, the filled circle the ${year} target; where the report gives no result there is only the target.`,
    result: (year) => `${year} result`,
    target: (year) => `${year} target`,
    noResult: (year) => `no ${year} result in the report`,
    fromTo: (before, promised) => `${before} → ${promised}`,
  },
  target: {
    afterLastYear: (promised, year, before) => `Target: ${promised}, after ${before} in ${year}`,
    standing: ({ value, asOf, promised, gap, isHigher }) =>
      gap
        ? `${value} by ${asOf}, ${gap} ${isHigher ? 'above' : 'below'} the target of ${promised}`
        : `${value} by ${asOf}, level with the target of ${promised}`,
    growthOf: (name) => `${name}, change on the year before`,
    span: (from, to) => `${from} to ${to}`,
    subtitle: (quantity, unit, period) => `${quantity}${unit && `, ${unit}`} · ${period}`,
    description: (promised, points) =>
      `Line chart; the horizontal line is the target, ${promised}. Points: ${points.join('; ')}.`,
    promise: (promised) => `Target: ${promised}`,
    progress: 'Progress',
  },
};
