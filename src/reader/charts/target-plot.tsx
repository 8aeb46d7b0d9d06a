import { scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';

import { DescribedSvg, type Description } from './described';
import { labelled, percent, upright } from './scales';
import type { Point, TargetPicture } from './select-targets';

const HEIGHT = 180;
const [TOP, BOTTOM, DATES] = [30, 130, 172];
/** Across, in per cent: the result of the year before stands left of the year that is promised. */
const [BEFORE, YEAR_BEGINS, YEAR_ENDS] = [3, 18, 98];
/** Closer labels would touch on the narrowest page. */
const LABEL_WIDTH = 20;

interface Props {
  picture: TargetPicture;
  promised: string;
  textOf: (value: number) => string;
  dateOf: (at: string) => string;
  description: Description;
}

interface Placed extends Point {
  x: number;
  y: number;
  isLabelled: boolean;
}

/** Words stand under their point, and at the edges keep inside the picture. */
const placeOf = (x: number): { x: string; 'text-anchor': 'start' | 'middle' | 'end' } => {
  if (x < 15) return { x: '0', 'text-anchor': 'start' };
  return x > 85 ? { x: '100%', 'text-anchor': 'end' } : { x: percent(x), 'text-anchor': 'middle' };
};

/** From New Year to the end of the promised year, or as long as updates came. */
const acrossYear = (year: number, updates: Point[]) => {
  const days = [`${year}-01-01`, `${year}-12-31`, ...updates.map(({ at }) => at)].sort();
  const ends = [days[0], days.at(-1)].map((day) => new Date(day ?? ''));
  const scale = scaleUtc(ends, [YEAR_BEGINS, YEAR_ENDS]);
  return (day: string) => scale(new Date(day));
};

const placed = ({ target, before, updates }: TargetPicture, y: (value: number) => number): Placed[] => {
  const x = acrossYear(target.year, updates);
  const points = [
    ...(before ? [{ ...before, x: BEFORE }] : []),
    ...updates.map((update) => ({ ...update, x: x(update.at) })),
  ];
  const fits = labelled(
    points.map((point) => point.x),
    LABEL_WIDTH,
  );
  return points.map((point, index) => ({
    ...point,
    y: y(point.value),
    // Without its year before, a story of progress has no beginning.
    isLabelled: fits[index] === true || point.at === before?.at,
  }));
};

/** The promise as a line; dashed where it is about, with a band where it is a bound. */
const PromiseLine = ({ picture, y, label }: { picture: TargetPicture; y: number; label: string }) => {
  const { target, before, updates } = picture;
  const shown = updates.length > 0 ? updates : before ? [before] : [];
  const isAbove = shown.reduce((sum, { value }) => sum + value - target.value, 0) < 0;
  const bound = target.qualifier === 'at-least' ? [0, y] : [y, BOTTOM - y];
  const [left, width] = [percent(YEAR_BEGINS - 4), percent(104 - YEAR_BEGINS)];
  return (
    <>
      {(target.qualifier === 'at-least' || target.qualifier === 'at-most') && (
        <rect class="promise-band" x={left} width={width} y={bound[0]} height={bound[1]} />
      )}
      <line
        class={target.qualifier === 'about' ? 'promise-line promise-about' : 'promise-line'}
        x1={left}
        x2="100%"
        y1={y}
        y2={y}
      />
      <text class="promise-label" x={left} y={isAbove ? y - 8 : y + 18}>
        {label}
      </text>
    </>
  );
};

/** The promise, what came before it and what was reported since. */
export const TargetPlot = ({ picture, promised, textOf, dateOf, description }: Props) => {
  const { target, before, updates } = picture;
  const values = [target.value, ...[before ?? [], updates].flat().map(({ value }) => value)];
  const y = upright(values, TOP, BOTTOM);
  const points = placed(picture, y.at);
  const joined = line<Placed>(
    (point) => point.x,
    (point) => point.y,
  )(points.filter(({ at }) => at !== before?.at));
  return (
    <DescribedSvg class="target-plot" height={HEIGHT} description={description}>
      {y.hasZero && (
        <>
          <line class="zero" x2="100%" y1={y.at(0)} y2={y.at(0)} />
          <text class="date" x="100%" y={y.at(0) - 6} text-anchor="end">
            0
          </text>
        </>
      )}
      <PromiseLine picture={picture} y={y.at(target.value)} label={promised} />
      {updates.length > 1 && (
        <svg viewBox={`0 0 100 ${HEIGHT}`} width="100%" height={HEIGHT} preserveAspectRatio="none">
          <path class="joined" d={joined ?? ''} vector-effect="non-scaling-stroke" />
        </svg>
      )}
      {updates.length === 0 && (
        <text class="date" x={percent((YEAR_BEGINS + YEAR_ENDS) / 2)} y={DATES} text-anchor="middle">
          {dateOf(String(target.year))}
        </text>
      )}
      {points.map(({ at, value, x, y: height, isLabelled }) => (
        <>
          <circle
            class={at === before?.at ? 'was' : 'reported'}
            cx={percent(x)}
            cy={height}
            r={isLabelled ? 6 : 4}
          />
          {isLabelled && (
            <>
              <text {...placeOf(x)} y={value < target.value ? height + 22 : height - 12}>
                {textOf(value)}
              </text>
              <text class="date" {...placeOf(x)} y={DATES}>
                {dateOf(at)}
              </text>
            </>
          )}
        </>
      ))}
    </DescribedSvg>
  );
};
