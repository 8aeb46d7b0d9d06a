import { acrossForDots, acrossFromZero, labelled, percent, upright } from '../../src/reader/charts/scales';

const ends = (values: number[], at: (value: number) => number) => values.map(at);

test.each([
  ['gains', [21.8, 5.3], [0, 21.8], [0, 100]],
  ['one row', [7], [0, 7], [0, 100]],
  ['equal rows', [4, 4], [0, 4], [0, 100]],
  ['a loss', [-5, 15], [-5, 0, 15], [0, 25, 100]],
  ['losses alone', [-5, -1], [-5, 0], [0, 100]],
  ['noughts', [0, 0], [0], [0]],
  ['nothing', [], [0], [0]],
])('a scale from nought for %s', (_name, values, asked, expected) => {
  const across = acrossFromZero(values, 5);
  expect(ends(asked, across.at)).toEqual(expected);
  expect(across.ticks).toContain(0);
  for (const tick of across.ticks) expect(across.at(tick)).toBeLessThanOrEqual(100);
});

test.each([
  ['gains', [21.8, 9]],
  ['a round largest', [25, 5]],
  ['a loss', [-5, 8]],
  ['noughts', [0, 0]],
])(
  'the dots of %s stand whole within the narrowest picture, between the outermost ticks',
  (_name, values) => {
    const { at, ticks } = acrossForDots(values, 5);
    const [radius, narrowest] = [7, 270];
    for (const value of values) {
      expect((at(value) / 100) * narrowest).toBeGreaterThanOrEqual(radius);
      expect((at(value) / 100) * narrowest).toBeLessThanOrEqual(narrowest - radius);
      expect(value).toBeGreaterThanOrEqual(ticks[0] ?? NaN);
      expect(value).toBeLessThanOrEqual(ticks.at(-1) ?? NaN);
    }
  },
);

test('positions are written short', () => {
  expect(percent(100 / 3)).toBe('33.33%');
});

test.each([
  ['far apart', [5.3, 8], true],
  ['near one another', [320, 330], false],
  ['equal', [8, 8], true],
  ['all nought', [0, 0], true],
  ['below nought', [-2, -2], false],
  ['on both sides', [-2, 3], true],
])('heights for values %s', (_name, values, hasZero) => {
  const scale = upright(values, 30, 130);
  expect(scale.hasZero).toBe(hasZero);
  for (const value of values) {
    expect(scale.at(value)).toBeGreaterThanOrEqual(30);
    expect(scale.at(value)).toBeLessThanOrEqual(130);
  }
  expect(scale.at(Math.max(...values))).toBeLessThanOrEqual(scale.at(Math.min(...values)));
});

test('labels leave room for one another; the latest always has its own', () => {
  expect(labelled([3, 20, 38, 58, 78, 80], 20)).toEqual([true, false, true, true, false, true]);
  expect(labelled([50], 20)).toEqual([true]);
  expect(labelled([], 20)).toEqual([]);
});
