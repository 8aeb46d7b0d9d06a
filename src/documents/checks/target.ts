import { z } from 'zod';

import { targetProblems } from '../../domain/target-rules';
import type { Row } from '../rows';
import { learnUnits, type Units } from './indicators';
import { fromRule, type Problem, problem } from './problem';

const targetSchema = z.object({
  indicatorCode: z.string().nullish(),
  comparator: z.string().nullish(),
  value: z.number().nullish(),
  unit: z.string().nullish(),
});

export const checkTarget = async (row: Row, units: Units): Promise<Problem[]> => {
  const target = targetSchema.parse(row);
  const code = target.indicatorCode || undefined;
  if (code) await learnUnits(units, [code]);
  const unit = code ? units.get(code) : undefined;
  const unknown =
    code && unit === undefined ? [problem('indicator-unknown', ['indicatorCode'], { code })] : [];
  return [...unknown, ...targetProblems(target, unit).map((found) => fromRule(found))];
};
