import { Line, oneLine } from './draw-line';
import { PALETTE } from './palette';
import { EDGE, INNER, SIZE } from './size';
import type { Typeface } from './typeface';
import type { Card } from './words';

/** The strong figure, and beside it what it is of. */
export const FigureLine = ({ face, figure }: { face: Typeface; figure: NonNullable<Card['figure']> }) => {
  const value = oneLine(face, figure.value, INNER * 0.6, 64, 'bold');
  const after = EDGE + face.widthOf(value, 'bold') * 64 + 28;
  const beside = [figure.name, figure.note ?? ''].filter(Boolean);
  const top = beside.length > 1 ? 450 : 478;
  return (
    <>
      <Line face={face} text={value} x={EDGE} y={480} size={64} weight="bold" colour={PALETTE.accent} />
      {beside.map((text, place) => (
        <Line
          face={face}
          text={oneLine(face, text, SIZE.width - EDGE - after, 28)}
          x={after}
          y={top + place * 36}
          size={28}
          colour={PALETTE.soft}
        />
      ))}
    </>
  );
};
