import type { ComponentChildren, VNode } from 'preact';

import { DescribedSvg, type Description } from './described';
import { percent } from './scales';

export interface Tick {
  /** Across the picture, in per cent. */
  at: number;
  text: string;
}

export interface Row {
  name: string;
  drawing: VNode;
  value: ComponentChildren;
}

interface Props {
  ticks: Tick[];
  /** Thin lines down the rows, under the drawings. */
  hasGrid?: boolean;
  rows: Row[];
  description: Description;
}

/** Words at the edges keep inside the picture. */
const anchorOf = (at: number) => (at < 4 ? 'start' : at > 96 ? 'end' : 'middle');

export const TickTexts = ({ ticks, y }: { ticks: Tick[]; y: number }) => (
  <>
    {ticks.map(({ at, text }) => (
      <text x={percent(at)} y={y} text-anchor={anchorOf(at)}>
        {text}
      </text>
    ))}
  </>
);

const Grid = ({ ticks }: Pick<Props, 'ticks'>) => (
  <>
    {ticks.map(({ at }) => (
      <line class="grid" x1={percent(at)} x2={percent(at)} y2="100%" />
    ))}
  </>
);

/** One row for each thing: its name, a drawing on the scale of all rows, its value. */
export const Rows = ({ ticks, hasGrid = true, rows, description }: Props) => (
  <div class="plot">
    <DescribedSvg class="axis" height={20} description={description}>
      <TickTexts ticks={ticks} y={13} />
    </DescribedSvg>
    <ul>
      {rows.map(({ name, drawing, value }) => (
        <li>
          <span class="plot-name">{name}</span>
          <svg class="plot-drawing" aria-hidden="true">
            {hasGrid && <Grid ticks={ticks} />}
            {drawing}
          </svg>
          <span class="plot-value">{value}</span>
        </li>
      ))}
    </ul>
  </div>
);
