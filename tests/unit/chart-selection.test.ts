import { ofOnePeriod } from '../../src/reader/charts/figures';
import { selectChanges, selectRanks, selectShares } from '../../src/reader/charts/select';
import { selectAmounts } from '../../src/reader/charts/select-amounts';
import { selectGrowthTargets, selectTarget, type TargetFields } from '../../src/reader/charts/select-targets';
import { figure, seedFigures, seedTargets } from '../support/seed-figures';

const figures = seedFigures();
const ofTheme = (slug: string) => figures.filter(({ theme }) => theme.slug === slug);
const codes = (rows: { indicatorCode: string }[]) => rows.map(({ indicatorCode }) => indicatorCode);

test('the changes of the seeded report, the fastest first', () => {
  expect(
    selectChanges(figures).map(({ indicatorCode, changePercent }) => [indicatorCode, changePercent]),
  ).toEqual([
    ['industrial-value-added', 21.8],
    ['high-tech-value-added', 20],
    ['per-capita-disposable-income', 6],
    ['gdp', 5.3],
  ]);
});

test('two changes are told by a sentence, not drawn; no change is drawn as well as a fall', () => {
  const changes = [0, -3, 2].map((changePercent) => figure({ changePercent }));
  expect(selectChanges(changes.slice(1))).toEqual([]);
  expect(selectChanges(changes).map(({ changePercent }) => changePercent)).toEqual([2, 0, -3]);
});

test('one scale holds one period: that of most, of two the later', () => {
  const of = (...periods: string[]) =>
    ofOnePeriod(periods.map((period) => ({ period }))).map(({ period }) => period);
  expect(of('2021', '2022', '2021')).toEqual(['2021', '2021']);
  expect(of('2021', '2022')).toEqual(['2022']);
  expect(of()).toEqual([]);
});

test('ranks are drawn where it is known among how many, and listed where not', () => {
  const ranks = selectRanks(figures);
  expect([ranks?.size, ranks?.rows.length, codes(ranks?.elsewhere ?? [])]).toEqual([
    5,
    4,
    ['provincial-games-tennis-gold-medals'],
  ]);
  expect(selectRanks(ofTheme('well-being-and-social-programmes'))).toBeUndefined();
  const sixth = figure({ rank: 6, rankScope: 'urban-districts' });
  expect(selectRanks([...ofTheme('economy-and-society'), sixth])?.elsewhere).toEqual([sixth]);
});

test('a share is a part of a whole', () => {
  expect(codes(selectShares(figures))).toEqual(['green-village-share', 'well-being-expenditure-share']);
  const percents = [-1, 0, 100, 104].map((value) => figure({ value, unit: '%' }));
  expect(selectShares(percents).map(({ value }) => value)).toEqual([100, 0]);
});

test('amounts of one kind stand on one scale, in the unit of the largest', () => {
  const [money, firms] = selectAmounts(ofTheme('reform-and-innovation'));
  expect([money?.noun, money?.unit, money?.rows.map(({ amount }) => amount)]).toEqual([
    'money',
    '亿元',
    [153, 92.54, 80.76, 58.14, 3.21, 1.1, 0.6],
  ]);
  expect([firms?.unit, firms?.rows.length]).toEqual(['家', 6]);
  const wellBeing = selectAmounts(ofTheme('well-being-and-social-programmes'));
  expect(wellBeing.map(({ key, rows }) => [key, rows.length])).toEqual([
    ['hu', 4],
    ['people', 3],
  ]);
});

test('what counts anything, and what could not be seen, is not drawn', () => {
  const of = (unit: string, ...values: number[]) => values.map((value) => figure({ value, unit }));
  expect(selectAmounts(of('个', 1, 2, 3))).toEqual([]);
  expect(selectAmounts(of('年', 1, 2, 3))).toEqual([]);
  expect(selectAmounts(of('元', 0, 0, 0))).toEqual([]);
  expect(selectAmounts([...of('亿元', 124, 52.1), ...of('万元', 20)])).toEqual([]);
  expect(selectAmounts(of('不明', 1, 2, 3))).toEqual([]);
  expect(selectAmounts(ofTheme('rural-revitalization-and-industry'))).toEqual([]);
});

test('growth targets stand beside the result of the year before where the report tells it', () => {
  const rows = selectGrowthTargets(seedTargets(), figures);
  expect(rows.map(({ target, before }) => [target.slug, before?.value, target.value])).toEqual([
    ['gdp-growth', 5.3, 8],
    ['industrial-value-added-growth', 21.8, 9],
    ['fixed-asset-investment-growth', undefined, 10],
    ['retail-sales-growth', undefined, 8.5],
    ['local-public-budget-revenue-growth', undefined, 6.5],
  ]);
});

const target = (given: Partial<TargetFields>): TargetFields => ({
  slug: 'some',
  statement: 'Some',
  year: 2023,
  indicatorCode: 'gdp',
  comparator: 'reach',
  value: 33_000_000,
  unit: '万元',
  qualifier: null,
  ...given,
});

test('a value to be reached is held against the value, in the unit of the target', () => {
  const updates = [
    { asOf: '2023-06-30', value: 160, unit: '亿元' },
    { asOf: '2023-03-31', value: 5, unit: '%' },
    { asOf: '2023-04-30', value: null, unit: null },
  ];
  expect(selectTarget(target({}), figures, updates)).toMatchObject({
    before: { at: '2022', value: 3_107_200 },
    updates: [{ at: '2023-06-30', value: 1_600_000 }],
  });
});

test('without a number, or without anything to hold it against, there is nothing to draw', () => {
  const drawn = seedTargets().filter((each) => selectTarget(each, figures, []));
  expect(drawn.map(({ slug }) => slug)).toEqual(['gdp-growth', 'industrial-value-added-growth']);
  expect(selectTarget(target({ year: 2024 }), figures, [])).toBeUndefined();
  const updates = [{ asOf: '2023-12-31', value: 1, unit: '万吨' }];
  const grain = seedTargets().find(({ slug }) => slug === 'grain-area-and-output');
  expect(grain && selectTarget(grain, figures, updates)).toBeUndefined();
});
