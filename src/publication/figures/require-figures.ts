import type { UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { Attributes, Components } from '../../domain/attributes';
import type { Deliberate } from '../../domain/deliberate';
import { checkFigures, type FigureProblem } from '../../domain/figure-check/check-figures';
import type { TermPair } from '../../domain/figure-check/terms';
import { localizedTexts } from '../../domain/localized-texts';
import type { Snapshot } from '../../domain/snapshot';
import { say } from '../../messages';
import { snapshotsOf } from '../read/differences';
import type { Recording } from '../recording';
import type { Standing } from '../standing';
import { glossaryTerms } from './terms';

/** A text and its translation. */
interface Pair {
  field: string;
  source: string;
  translation: string;
}

interface Problem extends FigureProblem {
  field: string;
}

const textsOf = (uid: UID.ContentType, snapshot: Snapshot | undefined): Map<string, string> =>
  snapshot
    ? localizedTexts(
        snapshot,
        strapi.contentType(uid).attributes as unknown as Attributes,
        strapi.components as unknown as Components,
      )
    : new Map();

const pairsOf = (uid: UID.ContentType, source: Snapshot | undefined, translation: Snapshot): Pair[] => {
  const [sources, translations] = [textsOf(uid, source), textsOf(uid, translation)];
  return [...new Set([...sources.keys(), ...translations.keys()])].flatMap((field) => {
    const pair = { field, source: sources.get(field) ?? '', translation: translations.get(field) ?? '' };
    // What is not translated yet says nothing wrong.
    return pair.translation ? [pair] : [];
  });
};

const problemsIn = (pairs: Pair[], terms: readonly TermPair[]): Problem[] =>
  pairs.flatMap(({ field, source, translation }) =>
    checkFigures(source, translation, terms).map((problem) => ({ field, ...problem })),
  );

const refuse = (problems: Problem[]): never => {
  const details = problems.map(({ field, ...problem }) => {
    const message = say('figures-differ', problem);
    return { path: field.split('.'), name: 'figures-differ', message, ...problem };
  });
  throw new errors.ValidationError(details.map(({ message }) => message).join('\n'), { errors: details });
};

/** What publications of the source said, as far as the recording does not know it already. */
const sourcesOf = async (
  { transaction, sources }: Recording,
  seqs: number[],
): Promise<ReadonlyMap<number, Snapshot>> => {
  const missing = seqs.filter((seq) => !sources.has(seq));
  return missing.length === 0 ? sources : new Map([...sources, ...(await snapshotsOf(transaction, missing))]);
};

/**
 * Holds the numbers of a translation that becomes public against those of the publication that it rests on. What
 * was published and found right before is not looked at again.
 * @returns the departures that a translator means, with their reasons
 * @throws ValidationError that names each number for which no one gave a reason, with both sentences
 */
export const requireFigures = async (
  recording: Recording,
  snapshot: Snapshot,
  sourceSeq: number,
  stood: Standing | undefined,
): Promise<Deliberate[]> => {
  const { uid, deliberate } = recording;
  const earlier = stood?.sourceSeq ?? sourceSeq;
  const sources = await sourcesOf(recording, [sourceSeq, earlier]);
  const known = stood ? pairsOf(uid, sources.get(earlier), stood.snapshot) : [];
  const isKnown = (pair: Pair) =>
    known.some(({ source, translation }) => source === pair.source && translation === pair.translation);
  const pairs = pairsOf(uid, sources.get(sourceSeq), snapshot).filter((pair) => !isKnown(pair));
  const meant = stood?.deliberate ?? [];
  if (pairs.length === 0) return meant;

  // A reason that stands is of one field; the same number missing elsewhere is another mistake.
  const reasonOf = ({ field, key }: Problem): string | undefined =>
    deliberate.get(key) ?? meant.find((each) => each.field === field && each.key === key)?.reason;
  const problems = problemsIn(pairs, await glossaryTerms());
  const unexplained = problems.filter((problem) => reasonOf(problem) === undefined);
  if (unexplained.length > 0) refuse(unexplained);
  const checked = new Set(pairs.map(({ field }) => field));
  return [
    ...meant.filter(({ field }) => !checked.has(field)),
    ...problems.map((problem) => {
      const { field, key, source, translation } = problem;
      return { key, field, source, translation, reason: reasonOf(problem) ?? '' };
    }),
  ];
};
