import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** Positions across a picture, as SVG takes them: it stretches with the page and its words do not. */
export interface Across {
  at: (value: number) => number;
  ticks: number[];
}

const rounded = (value: number) => Math.round(value * 100) / 100;

export const percent = (position: number): string => `${rounded(position)}%`;

/** From nought, or from below it, to the largest; values that are all nought get a scale all the same. */
const fromZero = (values: number[]) => {
  const [low = 0, high = 0] = extent([0, ...values]);
  return scaleLinear([low, high === low ? low + 1 : high], [0, 100]);
};

const across = (scale: ReturnType<typeof fromZero>, tickCount: number): Across => ({
  at: (value) => rounded(scale(value)),
  ticks: scale.ticks(tickCount),
});

/** For bars: the longest is as long as the picture is wide. */
export const acrossFromZero = (values: number[], tickCount: number): Across =>
  across(fromZero(values), tickCount);

/** Half a dot, in per cent of the narrowest picture. */
const DOT = 3;

/** For dots: between round ends, and at an end still whole. */
export const acrossForDots = (values: number[], tickCount: number): Across =>
  across(
    fromZero(values)
      .nice(tickCount)
      .range([DOT, 100 - DOT]),
    tickCount,
  );

/** Heights in pixels from the top; from nought, unless that would press everything into one line. */
export const upright = (values: number[], top: number, bottom: number) => {
  const [low = 0, high = 0] = extent(values);
  const spread = high - low || Math.abs(high) || 1;
  const isNearZero = low >= 0 && (low === high || low < high * 0.75);
  const floor = isNearZero ? 0 : low - spread / 3;
  const ceiling = high + spread / 6;
  const scale = scaleLinear([floor, ceiling], [bottom, top]);
  return { at: (value: number) => rounded(scale(value)), hasZero: floor <= 0 && ceiling >= 0 };
};

/** Which of these positions can carry a label: the last always, and those far enough from the next labelled. */
export const labelled = (positions: number[], distance: number): boolean[] => {
  let next = Infinity;
  return positions
    .toReversed()
    .map((position) => {
      if (next - position < distance) return false;
      next = position;
      return true;
    })
    .toReversed();
};
