import { isPublished, type Row } from '../rows';
import { checkFigures } from './figures';
import type { Units } from './indicators';
import { type Problem, problem } from './problem';

/** A report shows its achievements under their themes; one without would be public and shown nowhere. */
export const checkAchievement = async (row: Row, units: Units): Promise<Problem[]> => {
  const isLost = isPublished(row) && Boolean(row.report) && !row.theme;
  return [...(isLost ? [problem('theme-missing', ['theme'], {})] : []), ...(await checkFigures(row, units))];
};
