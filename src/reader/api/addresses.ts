import { z } from 'zod';

import { ARTICLE_KINDS, type Locale, LOCALES, SOURCE_LOCALE } from '../../domain/vocabulary';
import { newsPath } from './news';
import { type ReadRest, RestFailure } from './rest';

/** Where each published document has its page, and in which languages. */

export interface DocumentAddress {
  /** The path after the language. */
  path: string;
  /** When each language became public in its present form. */
  published: { locale: Locale; at: string }[];
}

const TYPES = ['articles', 'projects', 'targets', 'measures'] as const;
type Type = (typeof TYPES)[number];

/** The most that the public API gives at once. */
const PAGE_SIZE = 100;

const listSchema = z.object({
  data: z.array(
    z.object({
      slug: z.string().nullable(),
      kind: z.enum(ARTICLE_KINDS).optional(),
      year: z.number().nullish(),
      publishedAt: z.string(),
      localizations: z.array(z.object({ locale: z.enum(LOCALES), publishedAt: z.string() })),
    }),
  ),
  meta: z.object({ pagination: z.object({ total: z.number() }) }),
});

type Document = z.infer<typeof listSchema>['data'][number];

const readPage = async (read: ReadRest, type: Type, page: number, pageSize: number) => {
  const fields = type === 'articles' ? 'slug,publishedAt,kind,year' : 'slug,publishedAt';
  const path =
    `/api/${type}?locale=${SOURCE_LOCALE}&fields=${fields}&populate[localizations][fields]=locale,publishedAt` +
    `&sort=documentId:asc&pagination[page]=${page}&pagination[pageSize]=${pageSize}`;
  const { status, body } = await read(path);
  if (status !== 200) throw new RestFailure(`${path} answered ${status}`);
  return listSchema.parse(body);
};

const addressOf = (type: Type, document: Document): DocumentAddress[] => {
  const { kind, slug, year, publishedAt, localizations } = document;
  const path = kind ? newsPath({ kind, slug, year }) : slug && `/${type}/${slug}`;
  if (!path) return [];
  const translations = localizations.map(({ locale, publishedAt: at }) => ({ locale, at }));
  return [{ path, published: [{ locale: SOURCE_LOCALE, at: publishedAt }, ...translations] }];
};

/** How many reads it takes to see all of a type. */
const countPages = async (read: ReadRest, type: Type): Promise<number> =>
  Math.ceil((await readPage(read, type, 1, 1)).meta.pagination.total / PAGE_SIZE);

/** Some of the documents of a type: those on REST pages `from` to `to`. */
export interface Part {
  type: Type;
  from: number;
  to: number;
}

/**
 * All documents that have a page of their own, in parts that can be read by themselves.
 * A translation is never public without its source, so the source's list names all.
 * @param most how many documents a part may have, a multiple of a hundred
 */
export const partsOf = async (read: ReadRest, most: number): Promise<Part[]> => {
  const size = most / PAGE_SIZE;
  const counted = await Promise.all(
    TYPES.map(async (type) => ({ type, pages: await countPages(read, type) })),
  );
  return counted.flatMap(({ type, pages }) =>
    Array.from({ length: Math.ceil(pages / size) }, (_, place) => ({
      type,
      from: place * size + 1,
      to: Math.min(pages, (place + 1) * size),
    })),
  );
};

export const readPart = async (read: ReadRest, { type, from, to }: Part): Promise<DocumentAddress[]> => {
  const addresses: DocumentAddress[] = [];
  for (let page = from; page <= to; page += 1) {
    const { data } = await readPage(read, type, page, PAGE_SIZE);
    addresses.push(...data.flatMap((document) => addressOf(type, document)));
  }
  return addresses;
};

export const countOf = (parts: Part[]): number =>
  parts.reduce((count, { from, to }) => count + (to - from + 1) * PAGE_SIZE, 0);
