import { render } from 'preact-render-to-string';

import { FigureLine } from './figure-line';
import { Foot } from './foot';
import { Line, oneLine } from './draw-line';
import { setText } from './lines';
import { PALETTE } from './palette';
import { EDGE, INNER, SIZE } from './size';
import { type Typeface, typefaceFor } from './typeface';
import { type Card, cleanWords } from './words';

const TITLE_SIZES = [
  { size: 84, lines: 2 },
  { size: 66, lines: 3 },
  { size: 58, lines: 3 },
  { size: 50, lines: 4 },
];

const LEADING = 1.32;

/** The title, as large as it fits. */
const Title = ({ face, title }: { face: Typeface; title: string }) => {
  const { size, lines } = setText(face.drawable(title), INNER, TITLE_SIZES, (part) =>
    face.widthOf(part, 'bold'),
  );
  return (
    <>
      {lines.map((line, place) => (
        <Line
          face={face}
          text={line}
          x={EDGE}
          y={128 + size * (place + 0.5) * LEADING + size * 0.36}
          size={size}
          weight="bold"
          colour={PALETTE.ink}
        />
      ))}
    </>
  );
};

/**
 * Draws a picture to share as SVG. Letters are outlines: who renders it needs no font.
 * @returns SVG of 1200 by 630
 */
export const drawCard = async (card: Card): Promise<string> => {
  const { isChinese, kicker, title, figure, site, notice } = cleanWords(card);
  const face = await typefaceFor([kicker, title, site, notice, ...Object.values(figure ?? {})], isChinese);
  return render(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} {...SIZE}>
      <rect {...SIZE} fill={PALETTE.ground} />
      <rect width={SIZE.width} height="14" fill={PALETTE.accent} />
      <Line
        face={face}
        text={oneLine(face, kicker, INNER, 32)}
        x={EDGE}
        y={108}
        size={32}
        colour={PALETTE.accent}
      />
      <Title face={face} title={title} />
      {figure && <FigureLine face={face} figure={figure} />}
      <Foot face={face} site={site} notice={notice} />
    </svg>,
  );
};
