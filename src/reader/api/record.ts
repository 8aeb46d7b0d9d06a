import { z } from 'zod';

import { PUBLICATION_ACTIONS } from '../../domain/publication';
import { PUBLIC_TYPE_NAMES, type PublicTypeName } from '../../domain/public-types';
import { SIGNIFICANCES } from '../../domain/significance';
import { type Locale, LOCALES } from '../../domain/vocabulary';
import { readAnswer, readData, type ReadRest } from './rest';

const text = z.string().nullable();
const place = { field: z.string(), path: z.array(z.union([z.string(), z.number()])) };
const nothing = z.null();

const figure = z
  .object({
    indicatorCode: z.string().nullish(),
    value: z.number().nullish(),
    unit: z.string().nullish(),
    qualifier: z.string().nullish(),
    period: z.string().nullish(),
    changePercent: z.number().nullish(),
    rank: z.number().nullish(),
    rankScope: z.string().nullish(),
  })
  .nullable();
const image = z
  .object({ url: z.string(), name: z.string().nullish(), alternativeText: z.string().nullish() })
  .nullable();

const changeSchema = z.discriminatedUnion('kind', [
  z.object({ ...place, kind: z.literal('words'), before: text, after: text }),
  z.object({ ...place, kind: z.literal('value'), before: z.unknown(), after: z.unknown() }),
  z.object({ ...place, kind: z.literal('figure'), before: figure, after: figure }),
  z.object({ ...place, kind: z.literal('link'), type: z.string(), before: text, after: text }),
  z.object({ ...place, kind: z.literal('image'), before: image, after: image }),
  z.object({ ...place, kind: z.enum(['order', 'form']), before: nothing, after: nothing }),
]);
export type Change = z.infer<typeof changeSchema>;
export type ChangedFigure = NonNullable<z.infer<typeof figure>>;

const rowSchema = z.object({
  seq: z.number(),
  at: z.string(),
  type: z.enum(PUBLIC_TYPE_NAMES),
  documentId: z.string(),
  locale: z.enum(LOCALES),
  action: z.enum(PUBLICATION_ACTIONS),
  significance: z.enum(SIGNIFICANCES),
  note: text,
  title: z.string(),
  slug: text,
  causeSeq: z.number().nullable(),
  page: z
    .object({ type: z.enum(PUBLIC_TYPE_NAMES).nullable(), documentId: z.string(), slug: text })
    .nullable(),
  changes: z.array(changeSchema).default([]),
  /** What brought it about, which may be in the other language. */
  cause: z.object({ locale: z.enum(LOCALES), note: text }).nullish(),
});
/** One row of the public record. */
export type Row = z.infer<typeof rowSchema>;

const rowsSchema = z.object({ data: z.array(rowSchema), meta: z.object({ next: z.number().nullable() }) });

export interface Rows {
  rows: Row[];
  /** What to send as the next `before`; nothing when there is no more. */
  next: number | null;
}

/** What is asked of the record, as its parameters are spelled. */
export type Question = Partial<
  Record<'locale' | 'type' | 'action' | 'significance' | 'slug' | 'document' | 'page', string>
> & { before?: number | undefined; limit?: number };

const readRows = async (read: ReadRest, path: string): Promise<Rows> => {
  const answer = await readAnswer(read, path, rowsSchema);
  return { rows: answer?.data ?? [], next: answer?.meta.next ?? null };
};

const queryOf = (question: Question): string =>
  new URLSearchParams(
    Object.entries(question).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    ),
  ).toString();

/** The rows that answer a question, the newest first, each with what it changed. */
export const readNewestRows = (read: ReadRest, question: Question): Promise<Rows> =>
  readRows(read, `/api/changes?${queryOf(question)}&order=newest&differences=true`);

/** The publications of one document in one language, the newest first. */
export const readHistory = (
  read: ReadRest,
  type: PublicTypeName,
  documentId: string,
  question: Pick<Question, 'locale' | 'before' | 'limit'>,
): Promise<Rows> => readRows(read, `/api/history/${type}/${documentId}?${queryOf(question)}`);

const differenceSchema = z.object({ from: rowSchema, to: rowSchema, changes: z.array(changeSchema) });
export type Difference = z.infer<typeof differenceSchema>;

/** @returns nothing where the document has no two such publications in one language */
export const readDifference = (
  read: ReadRest,
  type: PublicTypeName,
  documentId: string,
  [from, to]: [number, number],
): Promise<Difference | undefined> =>
  readData(read, `/api/history/${type}/${documentId}/difference?from=${from}&to=${to}`, differenceSchema);

const readOne = async (read: ReadRest, query: string): Promise<Row | undefined> =>
  (await readData(read, `/api/changes?${query}&limit=1`, z.array(rowSchema)))?.[0];

/** The newest row of what an address names, before a number where one is given. */
export const readLastRow = (
  read: ReadRest,
  question: {
    type: PublicTypeName;
    slug?: string;
    document?: string;
    locale: Locale;
    before?: number | undefined;
  },
): Promise<Row | undefined> => readOne(read, `${queryOf(question)}&order=newest`);

/** One row by its number. */
export const readRow = (read: ReadRest, seq: number): Promise<Row | undefined> =>
  readOne(read, `since=${seq - 1}`);

const momentSchema = z.object({ meta: z.object({ asOf: z.object({ seq: z.number() }) }) });

/** The number of the newest row by the end of the day that is being read: 0 for before the first. */
export const readSeqAsOf = async (read: ReadRest): Promise<number> => {
  const answer = await readAnswer(read, '/api/themes?pagination[pageSize]=1&fields=name', momentSchema);
  return answer?.meta.asOf.seq ?? 0;
};
