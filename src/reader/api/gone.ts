import { z } from 'zod';

import { lastTold } from '../../domain/last-told';
import type { PublicTypeName } from '../../domain/public-types';
import { YEAR_PATTERN } from '../../domain/addresses';
import { type Locale, SOURCE_LOCALE } from '../../domain/vocabulary';
import type { Context, Visit } from '../page';
import { inLanguage, standsIn, type Told } from './language';
import { readLastRow, readRow, readSeqAsOf, type Row } from './record';
import type { ReadRest } from './rest';

/** What was withdrawn: when, why, and what it was called. */
export type Gone = Pick<Row, 'type' | 'documentId' | 'locale' | 'title' | 'note' | 'at'>;

const TYPES: Record<string, PublicTypeName> = {
  articles: 'article',
  targets: 'target',
  projects: 'project',
  measures: 'measure',
};

/** The page that an address belongs to: a feed, a table and a picture go with theirs. */
const REPORT = new RegExp(
  `^/reports/(${YEAR_PATTERN})(?:/picture\\.png|/(?:figures|targets)\\.csv|/themes/[a-z0-9-]+\\.csv)?$`,
);
const ENTRY =
  /^\/(articles|targets|projects|measures)\/([a-z0-9-]{1,200})(?:\/picture\.png|\/feed\.atom|\.csv)?$/;

const answerSchema = z.object({ error: z.object({ details: z.object({ seq: z.number() }) }) });

/** Which row withdrew the report of a year, as the answer for it tells. */
const readReportGone = async (read: ReadRest, year: string, locale: Locale): Promise<Gone | undefined> => {
  const { status, body } = await read(`/api/reports/${year}?${inLanguage(locale)}`);
  if (status !== 410) return undefined;
  const { seq } = answerSchema.parse(body).error.details;
  return readRow(read, seq);
};

/**
 * What stood at an address and was withdrawn, by the end of the day that the visit looks back to.
 * @returns nothing where something stands, or nothing ever stood
 */
export const readGone = async (read: ReadRest, { path, locale, asOf }: Visit): Promise<Gone | undefined> => {
  const year = REPORT.exec(path)?.[1];
  if (year) return readReportGone(read, year, locale);
  const [, folder = '', slug] = ENTRY.exec(path) ?? [];
  const type = TYPES[folder];
  if (!type || !slug) return undefined;
  // The record itself is of no day.
  const before = asOf === undefined ? undefined : (await readSeqAsOf(read)) + 1;
  const locales: Locale[] = locale === SOURCE_LOCALE ? [locale] : [locale, SOURCE_LOCALE];
  const rows = await Promise.all(
    locales.map((each) => readLastRow(read, { type, slug, locale: each, before })),
  );
  const last = lastTold(rows.flatMap((row) => row ?? []));
  return last?.action === 'unpublish' ? last : undefined;
};

/** The row that withdrew a translation in whose place the source stands; of the present alone. */
export const readWithdrawn = async (
  { read, visit }: Pick<Context, 'read' | 'visit'>,
  type: PublicTypeName,
  document: Told & { documentId: string },
): Promise<Row | undefined> => {
  if (!standsIn(document) || visit.asOf) return undefined;
  const last = await readLastRow(read, { type, document: document.documentId, locale: visit.locale });
  return last?.action === 'unpublish' ? last : undefined;
};
