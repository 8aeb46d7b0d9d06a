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

const Axis = ({ ticks, description }: Pick<Props, 'ticks' | 'description'>) => (
  <DescribedSvg class="axis" height={20} description={description}>
    {ticks.map(({ at, text }) => (
      <text x={percent(at)} y="13" text-anchor={anchorOf(at)}>
        {text}
      </text>
    ))}
  </DescribedSvg>
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
    <Axis ticks={ticks} description={description} />
    <ul>
      {rows.map(({ name, drawing, value }) => (
        <li>
          <span class="row-name">{name}</span>
          <svg class="row-drawing" aria-hidden="true">
            {hasGrid && <Grid ticks={ticks} />}
            {drawing}
          </svg>
          <span class="row-value">{value}</span>
        </li>
      ))}
    </ul>
  </div>
);
