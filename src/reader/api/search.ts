import { z } from 'zod';

import { SEARCH_TYPES, type SearchType } from '../../domain/search';
import { SUBJECTS } from '../../domain/subject-rules';
import { ARTICLE_KINDS, type Locale, STATUSES } from '../../domain/vocabulary';
import { inLanguage } from './language';
import { readData, type ReadRest, RestFailure } from './rest';

const segment = z.object({ text: z.string(), match: z.boolean() });
const text = z.string().nullable();

const hit = z.object({
  type: z.enum(SEARCH_TYPES),
  documentId: z.string(),
  slug: text,
  title: z.array(segment),
  excerpt: z.array(segment),
  kind: z.enum(ARTICLE_KINDS).nullable(),
  date: text,
  year: z.number().nullable(),
  progressStatus: z.enum(STATUSES).nullable(),
  report: z.object({ year: z.number().nullable() }).nullable(),
  theme: z.object({ slug: z.string() }).nullable(),
  subject: z.object({ type: z.enum(SUBJECTS), slug: z.string(), title: z.string() }).nullable(),
});

const answer = z.object({
  data: z.array(hit),
  meta: z.object({
    pagination: z.object({ page: z.number(), pageCount: z.number(), total: z.number() }),
    counts: z.partialRecord(z.enum(SEARCH_TYPES), z.number()),
  }),
});

export type Segment = z.infer<typeof segment>;
export type Hit = z.infer<typeof hit>;
export type SearchAnswer = z.infer<typeof answer>;
export type Counts = SearchAnswer['meta']['counts'];

export interface Asked {
  q: string;
  type: SearchType | undefined;
  page: number;
}

/** Hits on one page. */
export const PAGE_SIZE = 20;

/**
 * @returns nothing when the API refuses the question: it holds no word
 * @throws RestFailure when the API fails
 */
export const readSearch = async (
  read: ReadRest,
  { q, type, page }: Asked,
  locale: Locale,
  pageSize = PAGE_SIZE,
): Promise<SearchAnswer | undefined> => {
  const query = new URLSearchParams({ q, locale, ...(type && { type }) });
  const pagination = `pagination[page]=${page}&pagination[pageSize]=${pageSize}`;
  const { status, body } = await read(`/api/search?${query}&${pagination}`);
  if (status === 400) return undefined;
  if (status !== 200) throw new RestFailure(`The search answered ${status}`);
  return answer.parse(body);
};

/** How much a question finds, whatever it is. */
export const countSearch = async (read: ReadRest, q: string, locale: Locale): Promise<number> =>
  (await readSearch(read, { q, type: undefined, page: 1 }, locale, 1))?.meta.pagination.total ?? 0;

const theme = z.object({ slug: z.string(), name: z.string() });
export type Theme = z.infer<typeof theme>;

/** The report's own headings: what somebody may look through who found nothing. */
export const readThemes = async (read: ReadRest, locale: Locale): Promise<Theme[]> =>
  (await readData(
    read,
    `/api/themes?${inLanguage(locale)}&fields=slug,name&sort=order:asc&pagination[limit]=100`,
    z.array(theme),
  )) ?? [];
