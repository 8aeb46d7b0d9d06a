import type { ExchangeMessageParams } from '../../messages/exchange/messages';

/** Where in a file something is wrong, as far as it can be said. */
export interface Place {
  /** The document, by its title where it is known, else by what the file calls it. */
  document?: string;
  field?: string;
  segment?: string;
}

export type ExchangeRule = keyof ExchangeMessageParams;

/** What is wrong with a file, as data: the messages are told in either language. */
export type ExchangeProblem = {
  [Rule in ExchangeRule]: { rule: Rule; params: ExchangeMessageParams[Rule]; place: Place };
}[ExchangeRule];

export const problem = <Rule extends ExchangeRule>(
  rule: Rule,
  params: ExchangeMessageParams[Rule],
  place: Place = {},
): ExchangeProblem => ({ rule, params, place }) as ExchangeProblem;

/** Thrown where nothing more of a file can be read; all else is collected. */
export class Unreadable extends Error {
  constructor(readonly problem: ExchangeProblem) {
    super(problem.rule);
  }
}

export const unreadable = <Rule extends ExchangeRule>(
  rule: Rule,
  params: ExchangeMessageParams[Rule],
  place: Place = {},
): Unreadable => new Unreadable(problem(rule, params, place));
