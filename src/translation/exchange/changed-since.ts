import { diffArrays } from 'diff';

import type { ReadDocument } from './read-file';
import { type ExchangeProblem, problem } from './problems';
import { sentencesOf } from './sentences';
import { plain, type Tagged } from './tags';
import { layoutsOf, unitsOf } from './units';
import type { ExchangeDocument, ExchangeField } from './types';

const wordsOf = (tagged: Tagged[]): string[] =>
  tagged
    .map(plain)
    .flatMap(sentencesOf)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** The sentences that went and those that came, side by side where one took the place of another. */
const changesOf = (before: string[], now: string[]): { before: string | null; now: string | null }[] => {
  const changes: { before: string | null; now: string | null }[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  const close = () => {
    for (let at = 0; at < Math.max(gone.length, come.length); at += 1) {
      changes.push({ before: gone[at] ?? null, now: come[at] ?? null });
    }
    [gone, come] = [[], []];
  };
  for (const { value, added, removed } of diffArrays(before, now)) {
    if (added) come.push(...value);
    else if (removed) gone.push(...value);
    else close();
  }
  close();
  return changes;
};

const isOf = (field: ExchangeField, key: string): boolean =>
  key === field.path || (field.kind === 'blocks' && key.startsWith(`${field.path}.`));

/** What the source says otherwise than a file that was made from an earlier publication of it. */
export const changedSince = (read: ReadDocument, fresh: ExchangeDocument): ExchangeProblem[] => {
  const said = (field: ExchangeField): Tagged[] =>
    read.units
      .filter(({ key }) => isOf(field, key))
      .flatMap(({ segments }) => segments.map(({ source }) => source));
  const now = (field: ExchangeField): Tagged[] =>
    unitsOf(field).flatMap((unit) => layoutsOf(unit)[1].map(({ source }) => source));
  return fresh.fields.flatMap((field) =>
    changesOf(wordsOf(said(field)), wordsOf(now(field))).map((change) =>
      problem(
        'source-changed-since',
        { ...change, seq: read.sourceSeq, currentSeq: fresh.sourceSeq },
        { document: fresh.title, field: field.path },
      ),
    ),
  );
};
