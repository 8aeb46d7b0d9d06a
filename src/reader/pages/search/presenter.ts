import { SEARCH_TYPES, type SearchType } from '../../../domain/search';
import { achievementMark, articlePath, reportPath } from '../../../domain/addresses';
import type { Asked, Counts, Hit } from '../../api/search';
import { dayText } from '../../dates';
import { messagesIn } from '../../messages';
import type { Visit } from '../../page';

/** The address of a search, always spelled in the same order. */
export const searchAddress = (visit: Visit, { q, type, page }: Partial<Asked>): string => {
  const query = new URLSearchParams();
  if (q) query.set('q', q);
  if (type) query.set('type', type);
  if (page && page > 1) query.set('page', String(page));
  return `/${visit.prefix}/search${query.size > 0 ? `?${query}` : ''}`;
};

const inReport = (hit: Hit, mark: string): string | undefined =>
  hit.report?.year ? `${reportPath(hit.report.year)}#${mark}` : undefined;

/** Where a hit is told in full: a path after the language; nothing for an indicator, which has no page. */
const PATHS: Record<SearchType, (hit: Hit) => string | undefined> = {
  article: ({ kind, slug, year }) => (slug ? articlePath({ kind: kind ?? '', slug, year }) : undefined),
  target: ({ slug }) => `/targets/${slug ?? ''}`,
  project: ({ slug }) => `/projects/${slug ?? ''}`,
  measure: ({ slug }) => `/measures/${slug ?? ''}`,
  'progress-update': ({ subject }) => (subject ? `/${subject.type}s/${subject.slug}` : undefined),
  achievement: (hit) => inReport(hit, achievementMark(hit.documentId)) ?? '/achievements',
  honor: (hit) => `/honors#honor-${hit.documentId}`,
  pathway: ({ slug }) => `/measures?pathway=${slug ?? ''}`,
  theme: ({ slug }) => `/achievements?theme=${slug ?? ''}`,
  indicator: () => undefined,
};

export const hitPath = (hit: Hit): string | undefined => PATHS[hit.type](hit);

/** What a hit is, and of when. */
export const hitNotes = (hit: Hit, visit: Visit): string[] => {
  const say = messagesIn(visit.locale);
  const kind = hit.kind ? say.list.articleKinds[hit.kind] : say.search.kinds[hit.type];
  const year = hit.year ?? hit.report?.year;
  const when = hit.date ? dayText(hit.date, visit.locale) : year ? say.list.year(year) : '';
  return [kind, when, hit.subject ? say.search.about(hit.subject.title) : ''].filter(Boolean);
};

/** The types that hold something, in the order in which results come. */
export const countedTypes = (counts: Counts): { type: SearchType; count: number }[] =>
  SEARCH_TYPES.flatMap((type) => {
    const count = counts[type];
    return count ? [{ type, count }] : [];
  });

export const totalOf = (counts: Counts): number =>
  countedTypes(counts).reduce((sum, { count }) => sum + count, 0);

/** The words of a question that found nothing together, to be tried one by one. */
export const singleWords = (q: string): string[] => {
  const words = [...new Set(q.split(/[\s,，、;；]+/u).filter(Boolean))];
  return words.length > 1 ? words.slice(0, 5) : [];
};
