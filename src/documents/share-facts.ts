import { isDeepStrictEqual } from 'node:util';

import { SOURCE_LOCALE } from '../domain/vocabulary';
import { isLocalized } from './localized';
import { sharedRelationsOf } from './relations';
import { inSameState, isPublished, type Populate, type Row, rowsOf } from './rows';
import { hasDrafts, type Write } from './write';

const i18n = () => strapi.plugin('i18n');

const populateFacts = (write: Write): Populate => {
  const components = Object.entries(write.schema.attributes)
    .filter(([, attribute]) => attribute.type === 'component' && !isLocalized(attribute))
    .map(([name]) => name);
  const relations = sharedRelationsOf(write.schema).map(({ name }) => name);
  return Object.fromEntries([...components, ...relations].map((name) => [name, true]));
};

/** What is not words: numbers, dates, choices and figures, without the ids of their rows. */
const factsOf = (write: Write, row: Row): object =>
  i18n().service('content-types').copyNonLocalizedAttributes(write.schema, row);

/** The rows of the document with their facts and relations, as they stand now. */
export const rowsWithFacts = (write: Write, documentId: string): Promise<Row[]> =>
  rowsOf(write.uid, documentId, populateFacts(write));

/**
 * Facts are one for all locales. Strapi spreads them too, but compares with a row it picks by chance:
 * a publish leaves the other locale's public figures as they were, and a new translation can push the
 * published figures over an editor's newer draft. So what stood before the write decides where Strapi
 * would guess.
 * @param before the document's rows as they were before the write
 */
export const shareFacts = async (
  write: Write,
  documentId: string,
  before: Row[],
  isNewLocale: boolean,
): Promise<void> => {
  const rows = await rowsWithFacts(write, documentId);
  for (const row of rows) {
    const truth = truthFor(write, row, rows, before, isNewLocale);
    if (!truth || isDeepStrictEqual(factsOf(write, truth), factsOf(write, row))) continue;
    await copyFacts(write, truth, row);
  }
};

const truthFor = (write: Write, row: Row, rows: Row[], before: Row[], isNewLocale: boolean) => {
  const sourceIn = (among: Row[]) =>
    among.find((peer) => peer.locale === SOURCE_LOCALE && inSameState(peer, row));
  if (hasDrafts(write.schema) && isPublished(row)) {
    // Publishing a translation must not publish what the Chinese draft says meanwhile.
    return coversSource(write) ? sourceIn(rows) : sourceIn(before);
  }
  if (isNewLocale) return sourceIn(before);
  if (write.action === 'publish') return undefined;
  return rows.find((peer) => peer.locale === write.locale && inSameState(peer, row));
};

const coversSource = ({ locale }: Write): boolean =>
  locale === '*' || [locale].flat().includes(SOURCE_LOCALE);

/** Strapi's own copying goes from one row to all others of its state; naming another locale aims it. */
const copyFacts = async (write: Write, truth: Row, row: Row): Promise<void> => {
  const isSameRow = truth.locale === row.locale;
  const source = isSameRow ? { ...truth, locale: null } : truth;
  await i18n().service('localizations').syncNonLocalizedAttributes(source, write.schema);
};
