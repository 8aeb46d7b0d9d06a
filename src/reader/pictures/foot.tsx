import { Line, oneLine } from './draw-line';
import { PALETTE } from './palette';
import { EDGE, INNER, SIZE } from './size';
import type { Typeface } from './typeface';

/** The mark of the site, as in the masthead. */
const Seal = ({ x, y, size }: { x: number; y: number; size: number }) => (
  <g transform={`translate(${x} ${y}) scale(${size / 64})`}>
    <rect width="64" height="64" rx="12" fill={PALETTE.accent} />
    <path d="M14 33l12 13 24-28" fill="none" stroke="#fff" stroke-width="7" stroke-linecap="round" />
  </g>
);

/** Who says it: the site, and the line that it says above every page. */
export const Foot = ({ face, site, notice }: { face: Typeface; site: string; notice: string }) => {
  const name = oneLine(face, site, INNER / 2, 32, 'bold');
  const after = EDGE + 68 + face.widthOf(name, 'bold') * 32 + 28;
  return (
    <>
      <rect x={EDGE} y="516" width={INNER} height="2" fill={PALETTE.line} />
      <Seal x={EDGE} y={542} size={48} />
      <Line face={face} text={name} x={EDGE + 68} y={578} size={32} weight="bold" colour={PALETTE.ink} />
      <Line
        face={face}
        text={oneLine(face, notice, SIZE.width - EDGE - after, 24)}
        x={after}
        y={576}
        size={24}
        colour={PALETTE.soft}
      />
    </>
  );
};
