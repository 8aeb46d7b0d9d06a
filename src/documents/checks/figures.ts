import { type FigureFields, figureProblems } from '../../domain/figure-rules';
import { SOURCE_LOCALE } from '../../domain/vocabulary';
import type { Row } from '../rows';
import { learnUnits, type Units } from './indicators';
import { fromRule, type Problem, problem } from './problem';

type Figure = FigureFields & { indicatorCode: string };

/** Every figure says something, in a known unit of its indicator's kind, and a rank has its scope. All languages share them. */
export const checkFigures = async (row: Row, units: Units): Promise<Problem[]> => {
  if (row.locale !== SOURCE_LOCALE) return [];
  const figures = (row.figures ?? []) as Figure[];
  const codes = figures.map((figure) => figure.indicatorCode);
  await learnUnits(units, codes);

  return figures.flatMap((figure, index) => {
    const at = ['figures', index];
    const unit = units.get(figure.indicatorCode);
    const isUnknown = Boolean(figure.indicatorCode) && unit === undefined;
    const unknown = isUnknown
      ? [problem('indicator-unknown', [...at, 'indicatorCode'], { code: figure.indicatorCode })]
      : [];
    return [...unknown, ...figureProblems(figure, unit).map((found) => fromRule(found, at))];
  });
};
