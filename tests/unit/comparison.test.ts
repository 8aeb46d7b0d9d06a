import { compare, type Outcome, type Promised, type Reported } from '../../src/domain/comparison';
import type { Direction } from '../../src/domain/vocabulary';

type Row = [
  promised: Omit<Promised, 'year'>,
  reported: Omit<Reported, 'asOf'>,
  whenOver: Outcome,
  inJune: Outcome,
  direction?: Direction,
];

const growth = (value: number, qualifier: string) =>
  ({ comparator: 'grow-by', value, unit: '%', qualifier }) as const;
const percent = (value: number) => ({ value, unit: '%' });
const money = (value: number, unit = '亿元') => ({ value, unit });

const ROWS: Row[] = [
  [growth(8, 'exact'), percent(8), 'met', 'so-far'],
  [growth(8, 'exact'), percent(8.1), 'exceeded', 'so-far'],
  [growth(8, 'exact'), percent(7.9), 'short', 'so-far'],
  [growth(8, 'about'), percent(7.5), 'met', 'so-far'],
  [growth(8, 'about'), percent(6.1), 'short', 'so-far'],
  [growth(8, 'about'), percent(9), 'exceeded', 'so-far'],
  [growth(8, 'at-least'), percent(12), 'met', 'so-far'],
  [growth(8, 'at-least'), percent(7.99), 'short', 'so-far'],
  [growth(3, 'at-most'), percent(2), 'met', 'so-far'],
  [growth(3, 'at-most'), percent(3.1), 'short', 'so-far'],
  [growth(-3, 'exact'), percent(-4), 'exceeded', 'so-far', 'down'],
  [growth(-3, 'exact'), percent(-2), 'short', 'so-far', 'down'],
  [{ comparator: 'reach', value: 400, unit: '亿元' }, money(400), 'met', 'met'],
  [{ comparator: 'reach', value: 400, unit: '亿元' }, money(4_100_000, '万元'), 'exceeded', 'exceeded'],
  [{ comparator: 'reach', value: 400, unit: '亿元' }, money(390), 'short', 'so-far'],
  [{ comparator: 'reach', value: 400, unit: '亿元', qualifier: 'about' }, money(385), 'met', 'met'],
  [
    { comparator: 'reach', value: 0.3, unit: '万㎡', qualifier: 'at-least' },
    { value: 3000, unit: '㎡' },
    'met',
    'met',
  ],
  [{ comparator: 'reach', value: 5, unit: '亿元', qualifier: 'at-most' }, money(4), 'met', 'so-far'],
  [{ comparator: 'reach', value: 5, unit: '天' }, { value: 96, unit: '小时' }, 'exceeded', 'so-far', 'down'],
  [{ comparator: 'keep', value: 3, unit: '%', qualifier: 'at-most' }, percent(2.8), 'met', 'so-far'],
  [{ comparator: 'keep', value: 3, unit: '%', qualifier: 'at-most' }, percent(3.2), 'short', 'so-far'],
  [{ comparator: 'fulfil', value: 12, unit: '项' }, { value: 12, unit: '项' }, 'met', 'met'],
  [{ comparator: 'fulfil', value: 12, unit: '项' }, { value: 9, unit: '项' }, 'short', 'so-far'],
  [{ comparator: 'keep' }, percent(3), 'untold', 'untold'],
  [{ comparator: 'fulfil', value: null, unit: null }, percent(3), 'untold', 'untold'],
  [growth(8, 'about'), money(155), 'untold', 'untold'],
  [growth(8, 'about'), { value: 1, unit: '个百分点' }, 'untold', 'untold'],
  [growth(8, 'about'), { value: 8, unit: '斗' }, 'untold', 'untold'],
];

// Each row whole: of a parameter that is not filled, Jest makes a callback to wait for.
const WHOLE = ROWS.map(
  ([promised, reported, over, june, direction = 'up']) =>
    [promised, reported, over, june, direction] as const,
);

test.each(WHOLE)(
  '%j against %j: %s when the year is over, %s in June',
  (promised, reported, over, june, direction) => {
    const promise = { ...promised, year: 2023 };
    const outcomes = ['2023-12-31', '2024-02-01', '2023-06-30'].map(
      (asOf) => compare(promise, { ...reported, asOf }, direction).outcome,
    );
    expect(outcomes).toEqual([over, over, june]);
  },
);

test('the numbers are told in the unit of the promise', () => {
  const promise = { comparator: 'reach', value: 400, unit: '亿元', qualifier: 'about', year: 2023 } as const;
  expect(compare(promise, { ...money(3_107_200, '万元'), asOf: '2023-06-30' })).toEqual({
    outcome: 'so-far',
    promised: { value: 400, unit: '亿元', qualifier: 'about' },
    reported: { value: 310.72, unit: '亿元' },
    asOf: '2023-06-30',
  });
});
