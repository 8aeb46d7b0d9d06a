import { isDeepStrictEqual } from 'node:util';

import { LOCALES, SOURCE_LOCALE } from '../domain/vocabulary';
import { hasDrafts } from '../publication/types';
import { inSameState, isPublished, type Row } from './rows';
import { coversSource, type Write } from './write';

const i18n = () => strapi.plugin('i18n');

type Facts = Record<string, unknown>;

/** A row as it was read is compared with several others, and by two writes where the panel saves and publishes. */
const known = new WeakMap<Row, Facts>();

/** What is not words: numbers, dates, choices and figures, without the ids of their rows. */
const factsOf = (write: Write, row: Row): Facts => {
  const facts: Facts =
    known.get(row) ?? i18n().service('content-types').copyNonLocalizedAttributes(write.schema, row);
  known.set(row, facts);
  return facts;
};

/**
 * Facts are one for all locales. Strapi spreads them too, but compares with a row it picks by chance:
 * a publish leaves the other locale's public figures as they were, and a new or discarded translation can
 * push older figures over an editor's newer draft. So what stood before the write decides.
 * @param before the document's rows as they were before the write
 * @param rows the same as the write left them
 * @returns whether anything had to be changed
 */
export const shareFacts = async (write: Write, before: Row[], rows: Row[]): Promise<boolean> => {
  let isChanged = false;
  for (const row of rows) {
    const truth =
      hasDrafts(write.uid) && isPublished(row)
        ? publicTruth(write, row, rows, before)
        : draftTruth(write, row, rows, before);
    if (!truth || truth === row || isDeepStrictEqual(factsOf(write, truth), factsOf(write, row))) continue;
    await copyFacts(write, truth, row);
    isChanged = true;
  }
  return isChanged;
};

const sourceAmong = (rows: Row[], like: Row) =>
  rows.find((row) => row.locale === SOURCE_LOCALE && inSameState(row, like));

/** Publishing a translation must not publish what the Chinese draft says meanwhile. */
const publicTruth = (write: Write, row: Row, rows: Row[], before: Row[]) =>
  sourceAmong(coversSource(write) ? rows : before, row);

/** The source as it stood, and over it what this write says of the facts itself. */
const draftTruth = (write: Write, row: Row, rows: Row[], before: Row[]): Row | undefined => {
  if (coversSource(write)) return sourceAmong(rows, row);
  const source = sourceAmong(before, row);
  const written = rows.find((peer) => peer.locale === write.locale && inSameState(peer, row));
  if (!source || !written || write.action !== 'update') return source;

  const stood = before.find((peer) => peer.locale === write.locale && inSameState(peer, row)) ?? source;
  const [now, then] = [factsOf(write, written), factsOf(write, stood)];
  const said = Object.keys(write.data ?? {}).filter((name) => name in now);
  const changed = said.filter((name) => !isDeepStrictEqual(now[name], then[name]));
  return { ...source, ...Object.fromEntries(changed.map((name) => [name, written[name]])) };
};

/** Strapi's own copying goes from one row to all others of its state; a locale that is not the row's aims it. */
const copyFacts = async (write: Write, truth: Row, row: Row): Promise<void> => {
  const locale = LOCALES.find((other) => other !== row.locale) ?? null;
  const source = { ...truth, documentId: row.documentId, publishedAt: row.publishedAt, locale };
  await i18n().service('localizations').syncNonLocalizedAttributes(source, write.schema);
};
