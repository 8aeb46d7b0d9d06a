import { errors } from '@strapi/utils';

import type { Locale } from '../../domain/vocabulary';
import { currentLanguage } from '../../messages';
import type { ExchangeProblem } from '../exchange/problems';
import { tell } from '../exchange/tell';

/** How many are told in the message itself; the details hold all. */
const TOLD = 20;

/** @throws ValidationError that tells every problem of a file, each with its document, field and segment */
export const refuseFile = (problems: ExchangeProblem[]): never => {
  const locale: Locale = currentLanguage();
  const details = problems.map((problem) => ({
    path: [problem.place.document, problem.place.field, problem.place.segment].filter(
      (part) => part !== undefined,
    ),
    name: problem.rule,
    message: tell(problem, locale),
  }));
  const message = details
    .slice(0, TOLD)
    .map((each) => each.message)
    .join('\n');
  throw new errors.ValidationError(message, { errors: details });
};
