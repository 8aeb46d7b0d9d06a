import { z } from 'zod';

import { ARTICLE_KINDS, type Locale, STATUSES } from '../domain/vocabulary';
import type { Query } from './query';
import { excerptOf, marked, type Segment, wordsIn } from './segments';
import { COMPONENTS, type Row, textsOf } from './texts';
import type { SearchType } from '../domain/search';
import { SUBJECTS } from '../domain/subject-rules';
import { hasDrafts } from '../publication/types';
import { uidOf } from './types';

/** Where an entry of the index leads. */
export interface Found {
  type: SearchType;
  documentId: string;
  locale: Locale;
}

const named = { fields: ['documentId', 'slug'] };
const report = { fields: ['documentId', 'year'] };
const theme = named;
const titled = (name: string) => ({ fields: ['documentId', 'slug', name] });

/** What a page needs in order to lead to a hit, beside its own slug. */
const LINKS: Partial<Record<SearchType, object>> = {
  achievement: { report, theme },
  project: { report },
  honor: { report, theme },
  target: { report },
  pathway: { report },
  measure: { pathway: { fields: ['documentId'], populate: { report } } },
  'progress-update': { target: titled('statement'), project: titled('name'), measure: titled('title') },
};

const text = z.string().nullish();
const reportSchema = z.object({ documentId: z.string(), year: z.number().nullable() }).nullish();
const themeSchema = z.object({ documentId: z.string(), slug: z.string() }).nullish();
const subject = z
  .object({ documentId: z.string(), slug: z.string(), name: text, title: text, statement: text })
  .nullish();

const rowSchema = z.object({
  documentId: z.string(),
  slug: text,
  kind: z.enum(ARTICLE_KINDS).nullish(),
  code: text,
  year: z.number().nullish(),
  publishedOn: text,
  asOf: text,
  progressStatus: z.enum(STATUSES).nullish(),
  report: reportSchema,
  theme: themeSchema,
  pathway: z.object({ report: reportSchema }).nullish(),
  target: subject,
  project: subject,
  measure: subject,
});

type Linked = z.infer<typeof rowSchema>;

const subjectOf = (type: SearchType, row: Linked) => {
  if (type !== 'progress-update') return null;
  for (const subjectType of SUBJECTS) {
    const found = row[subjectType];
    if (!found) continue;
    const { documentId, slug, name, title, statement } = found;
    return { type: subjectType, documentId, slug, title: name ?? title ?? statement ?? '' };
  }
  return null;
};

const bestOf = (paragraphs: string[], query: Query): string => {
  let best = { paragraph: paragraphs[0] ?? '', words: 0 };
  for (const paragraph of paragraphs) {
    const words = wordsIn(paragraph, query);
    if (words > best.words) best = { paragraph, words };
    if (best.words === query.words.length) break;
  }
  return best.paragraph;
};

/** What has no title is told by the part of it that was found. */
const toldOf = (title: string, body: string[], query: Query): { title: Segment[]; excerpt: Segment[] } => {
  const best = bestOf(body, query);
  const excerpt = best ? excerptOf(best, query) : [];
  return title ? { title: marked(title, query), excerpt } : { title: excerpt, excerpt: [] };
};

const presentHit = (type: SearchType, locale: Locale, row: Row, query: Query) => {
  const texts = textsOf(type, row, locale);
  const linked = rowSchema.parse(row);
  return {
    type,
    documentId: linked.documentId,
    locale,
    slug: linked.slug ?? null,
    ...toldOf(texts.title, texts.body, query),
    kind: linked.kind ?? null,
    code: type === 'indicator' ? (linked.code ?? null) : null,
    date: linked.publishedOn ?? linked.asOf ?? null,
    year: linked.year ?? null,
    progressStatus: linked.progressStatus ?? null,
    report: linked.report ?? linked.pathway?.report ?? null,
    theme: linked.theme ?? null,
    subject: subjectOf(type, linked),
  };
};

export type Hit = ReturnType<typeof presentHit>;

interface Reader {
  findMany(params: object): Promise<Row[]>;
}

const readType = async (type: SearchType, locale: Locale, documentIds: string[]): Promise<Row[]> => {
  const uid = uidOf(type);
  // The document service's types name each type's own fields; a hit may be of any type.
  const documents = strapi.documents(uid) as unknown as Reader;
  const components = Object.fromEntries((COMPONENTS[type] ?? []).map((name) => [name, true]));
  return documents.findMany({
    locale,
    filters: { documentId: { $in: documentIds } },
    populate: { ...components, ...LINKS[type] },
    ...(hasDrafts(uid) && { status: 'published' }),
    pagination: { start: 0, limit: documentIds.length },
  });
};

/** Reads what was found as it is published, in the order in which it was found. */
export const readHits = async (found: Found[], locale: Locale, query: Query): Promise<Hit[]> => {
  const types = [...new Set(found.map(({ type }) => type))];
  const hits = new Map<string, Hit>();
  for (const type of types) {
    const documentIds = found.filter((entry) => entry.type === type).map(({ documentId }) => documentId);
    for (const row of await readType(type, locale, documentIds)) {
      const hit = presentHit(type, locale, row, query);
      hits.set(`${type} ${hit.documentId}`, hit);
    }
  }
  return found.flatMap(({ type, documentId }) => hits.get(`${type} ${documentId}`) ?? []);
};
