import { render } from 'preact-render-to-string';

import { setText } from './lines';
import { SIZE } from './size';
import { type Typeface, typefaceFor, type Weight } from './typeface';

/** What a picture says. */
export interface Card {
  isChinese: boolean;
  kicker: string;
  title: string;
  /** One strong figure: its value as written, what it is of, and what more there is to it. */
  figure?: { value: string; name: string; note?: string };
  site: string;
  /** The line that the site says above every page. */
  notice: string;
}

/** The light colours of the stylesheet's tokens. */
const COLOURS = { ground: '#fdfcfa', ink: '#1c1b19', soft: '#5b5751', line: '#ded9d1', accent: '#9c2227' };

const EDGE = 80;
const INNER = SIZE.width - 2 * EDGE;

/** The most that a picture can show and a little more, so that a very long text costs nothing. */
const LONGEST = { title: 160, line: 60 };

const TITLE_SIZES = [
  { size: 84, lines: 2 },
  { size: 66, lines: 3 },
  { size: 58, lines: 3 },
  { size: 50, lines: 4 },
];

const LEADING = 1.32;

const clean = (text: string, longest: number): string =>
  [
    ...text
      .slice(0, longest * 4)
      .normalize()
      .replace(/\s+/g, ' ')
      .trim(),
  ]
    .slice(0, longest)
    .join('');

interface LineProps {
  face: Typeface;
  text: string;
  x: number;
  y: number;
  size: number;
  weight?: Weight;
  colour: string;
}

const Line = ({ face, text, x, y, size, weight = 'regular', colour }: LineProps) =>
  text ? <path d={face.draw(text, weight, size, x, y)} fill={colour} /> : null;

const oneLine = (face: Typeface, text: string, width: number, size: number, weight: Weight = 'regular') =>
  setText(face.drawable(text), width, [{ size, lines: 1 }], (part) => face.widthOf(part, weight)).lines[0] ??
  '';

const FigureLine = ({ face, figure }: { face: Typeface; figure: NonNullable<Card['figure']> }) => {
  const value = oneLine(face, figure.value, INNER * 0.6, 64, 'bold');
  const after = EDGE + face.widthOf(value, 'bold') * 64 + 28;
  const beside = [figure.name, figure.note ?? ''].filter(Boolean);
  const top = beside.length > 1 ? 450 : 478;
  return (
    <>
      <Line face={face} text={value} x={EDGE} y={480} size={64} weight="bold" colour={COLOURS.accent} />
      {beside.map((text, place) => (
        <Line
          face={face}
          text={oneLine(face, text, SIZE.width - EDGE - after, 28)}
          x={after}
          y={top + place * 36}
          size={28}
          colour={COLOURS.soft}
        />
      ))}
    </>
  );
};

/** The mark of the site, as in the masthead. */
const Seal = ({ x, y, size }: { x: number; y: number; size: number }) => (
  <g transform={`translate(${x} ${y}) scale(${size / 64})`}>
    <rect width="64" height="64" rx="12" fill={COLOURS.accent} />
    <path d="M14 33l12 13 24-28" fill="none" stroke="#fff" stroke-width="7" stroke-linecap="round" />
  </g>
);

const Foot = ({ face, site, notice }: { face: Typeface; site: string; notice: string }) => {
  const name = oneLine(face, site, INNER / 2, 32, 'bold');
  const after = EDGE + 68 + face.widthOf(name, 'bold') * 32 + 28;
  return (
    <>
      <Seal x={EDGE} y={542} size={48} />
      <Line face={face} text={name} x={EDGE + 68} y={578} size={32} weight="bold" colour={COLOURS.ink} />
      <Line
        face={face}
        text={oneLine(face, notice, SIZE.width - EDGE - after, 24)}
        x={after}
        y={576}
        size={24}
        colour={COLOURS.soft}
      />
    </>
  );
};

/**
 * Draws a picture to share as SVG. Letters are outlines: who renders it needs no font.
 * @returns SVG of 1200 by 630
 */
export const drawCard = async (card: Card): Promise<string> => {
  const kicker = clean(card.kicker, LONGEST.line);
  const title = clean(card.title, LONGEST.title);
  const site = clean(card.site, LONGEST.line);
  const notice = clean(card.notice, LONGEST.line);
  const figure = card.figure && {
    value: clean(card.figure.value, LONGEST.line),
    name: clean(card.figure.name, LONGEST.line),
    note: clean(card.figure.note ?? '', LONGEST.line),
  };
  const face = await typefaceFor(
    [kicker, title, site, notice, ...Object.values(figure ?? {})],
    card.isChinese,
  );
  const { size, lines } = setText(face.drawable(title), INNER, TITLE_SIZES, (part) =>
    face.widthOf(part, 'bold'),
  );
  return render(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} {...SIZE}>
      <rect {...SIZE} fill={COLOURS.ground} />
      <rect width={SIZE.width} height="14" fill={COLOURS.accent} />
      <Line
        face={face}
        text={oneLine(face, kicker, INNER, 32)}
        x={EDGE}
        y={108}
        size={32}
        colour={COLOURS.accent}
      />
      {lines.map((line, place) => (
        <Line
          face={face}
          text={line}
          x={EDGE}
          y={128 + size * (place + 0.5) * LEADING + size * 0.36}
          size={size}
          weight="bold"
          colour={COLOURS.ink}
        />
      ))}
      {figure && <FigureLine face={face} figure={figure} />}
      <rect x={EDGE} y="516" width={INNER} height="2" fill={COLOURS.line} />
      <Foot face={face} site={site} notice={notice} />
    </svg>,
  );
};
