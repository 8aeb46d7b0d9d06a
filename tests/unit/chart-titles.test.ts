import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';

import type { Locale } from '../../src/domain/vocabulary';
import { ChangeChart } from '../../src/reader/charts/change-chart';
import { RankChart } from '../../src/reader/charts/rank-chart';
import { selectChanges, selectRanks } from '../../src/reader/charts/select';
import { TargetChart } from '../../src/reader/charts/target-chart';
import type { TargetFields } from '../../src/reader/charts/select-targets';
import type { Report } from '../../src/reader/api/report';
import { figure } from '../support/seed-figures';

const source = { year: 2023, article: { sourceOutlet: null } };
const drawn = (node: VNode | null) => {
  const html = node ? render(node) : '';
  const [, title = ''] = /<p class="chart-title">(.*?)<\/p>/.exec(html) ?? [];
  return { html, title };
};

const changes = (percents: Record<string, number>, locale: Locale = 'en') => {
  const figures = Object.entries(percents).map(([name, changePercent]) => figure({ name, changePercent }));
  return drawn(ChangeChart({ id: 'c', rows: selectChanges(figures), csv: '/c.csv', source, locale }));
};

test.each([
  [{ A: 1, B: 3, C: -2 }, 'Fastest growing of 3 indicators: B, +3%'],
  [{ A: 3, B: 3, C: 1 }, 'Fastest growing of 3 indicators: A and B, +3%'],
  [{ A: -1, B: -3, C: -2 }, 'None of 3 indicators grew; the highest is A, -1%'],
  [{ A: 0, B: 0, C: 0 }, 'None of 3 indicators grew; the highest is A, B and C, 0%'],
])('changes of %j say so', (percents, title) => {
  expect(changes(percents).title).toBe(title);
});

test('a fall is drawn to the left of nought, and says its sign', () => {
  const { html } = changes({ A: 15, B: 5, C: -5 }, 'zh-Hans');
  expect(html).toContain('<rect class="bar-below" x="0%" width="25%"');
  expect(html).toContain('<rect class="bar-above" x="25%" width="75%"');
  expect(html).toContain('<span class="plot-value">-5%</span>');
});

test.each([
  [[1, 1, 1], 'First of the five urban districts in all 3 indicators'],
  [[1, 2, 1], 'First of the five urban districts in 2 of 3 indicators'],
  [[3, 2, 5], 'Best place: 2nd of the five urban districts, P2'],
])('places %j say so', (places, title) => {
  const figures = places.map((rank) => figure({ name: `P${rank}`, rank, rankScope: 'urban-districts' }));
  const ranks = selectRanks(figures);
  if (!ranks) throw new Error('There is nothing to draw');
  expect(drawn(RankChart({ id: 'r', ranks, csv: '/r.csv', source, locale: 'en' })).title).toBe(title);
});

const target: TargetFields = {
  slug: 'some',
  statement: 'Some',
  year: 2023,
  indicatorCode: 'some',
  comparator: 'grow-by',
  value: 8,
  unit: '%',
  qualifier: 'at-least',
};

const targetChart = (values: number[], qualifier = 'at-least') => {
  const updates = values.map((value, place) => ({ asOf: `2023-0${place + 3}-01`, value, unit: '%' }));
  const achievements = [{ documentId: 'a', statement: '', figures: [figure({ changePercent: 5.3 })] }];
  const report = {
    ...source,
    themes: [{ slug: 'theme', name: 'Theme', achievements }],
    indicators: [],
  } as unknown as Report;
  return drawn(TargetChart({ target: { ...target, qualifier }, updates, report, locale: 'en' }));
};

test.each([
  [[], 'Target: at least 8%, after 5.3% in 2022'],
  [[6.1], '6.1% by 1 March 2023, 1.9 percentage points below the target of at least 8%'],
  [[6.1, 8], '8% by 1 April 2023, level with the target of at least 8%'],
  [[6.1, 8, 8.3], '8.3% by 1 May 2023, 0.3 percentage points above the target of at least 8%'],
])('a target with the updates %j says so', (values, title) => {
  const { html, title: said } = targetChart(values);
  expect(said).toBe(title);
  expect(html).not.toMatch(/NaN|undefined|Infinity/);
  expect(html.includes('class="joined"')).toBe(values.length > 1);
});

test('a bound is a band, an estimate a dashed line, an exact promise neither', () => {
  expect(targetChart([6], 'at-least').html).toContain('promise-band');
  expect(targetChart([6], 'at-most').html).toContain('promise-band');
  expect(targetChart([6], 'about').html).toMatch(/promise-about/);
  expect(targetChart([6], 'exact').html).not.toMatch(/promise-about|promise-band/);
});
