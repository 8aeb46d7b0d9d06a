import { setText } from './lines';
import type { Typeface, Weight } from './typeface';

interface Props {
  face: Typeface;
  text: string;
  x: number;
  y: number;
  size: number;
  weight?: Weight;
  colour: string;
}

/** One line of letters, as outlines; its baseline starts at x, y. */
export const Line = ({ face, text, x, y, size, weight = 'regular', colour }: Props) =>
  text ? <path d={face.draw(text, weight, size, x, y)} fill={colour} /> : null;

/** As much of a text as fits in one line. */
export const oneLine = (
  face: Typeface,
  text: string,
  width: number,
  size: number,
  weight: Weight = 'regular',
): string => {
  const { lines } = setText(face.drawable(text), width, [{ size, lines: 1 }], (part) =>
    face.widthOf(part, weight),
  );
  return lines[0] ?? '';
};
