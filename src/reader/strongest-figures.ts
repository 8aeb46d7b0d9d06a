import type { Figure } from './api/figure';
import { figuresOf, type Report } from './api/report';

/** A first place with a value tells most, then a value with its change, then a first place alone. */
const strength = (figure: Figure): number =>
  (figure.rank === 1 ? 2 : 0) + (figure.changePercent === null ? 0 : 2) + (figure.value === null ? 0 : 1);

/** The figures of a report that tell most, in the order in which it tells them. */
export const strongestFigures = (report: Report, howMany: number): Figure[] => {
  const inOrder = figuresOf(report).map((figure, place) => ({ figure, place, strength: strength(figure) }));
  return inOrder
    .sort((a, b) => b.strength - a.strength || a.place - b.place)
    .slice(0, howMany)
    .sort((a, b) => a.place - b.place)
    .map(({ figure }) => figure);
};
