import type { PublicTypeName } from '../domain/public-types';
import { isRecord } from '../domain/record';
import type { Snapshot } from '../domain/snapshot';
import { SUBJECTS } from '../domain/subject-rules';

/** Which attribute names a record among others. */
export const TITLES: Record<PublicTypeName, string> = {
  site: 'name',
  theme: 'name',
  indicator: 'name',
  article: 'title',
  achievement: 'statement',
  project: 'name',
  honor: 'title',
  target: 'statement',
  pathway: 'title',
  measure: 'title',
  'progress-update': 'note',
};

export const titleOf = (type: PublicTypeName, snapshot: Snapshot): string =>
  String(snapshot[TITLES[type]] ?? '');

export const slugOf = ({ slug }: Snapshot): string | null => (typeof slug === 'string' && slug ? slug : null);

/** Types with a page of their own. */
const HAS_PAGE: PublicTypeName[] = ['article', ...SUBJECTS];

/** Links to what shows the others, the first that is given. */
const SHOWN_BY = [...SUBJECTS, 'report'];

/** documentId of what has the page on which a reader finds this; null for what is on every page or on none. */
export const pageIdOf = (type: PublicTypeName, snapshot: Snapshot): string | null => {
  if (HAS_PAGE.includes(type)) return snapshot.documentId;
  for (const name of SHOWN_BY) {
    const link = snapshot[name];
    if (isRecord(link) && typeof link.documentId === 'string') return link.documentId;
  }
  return null;
};
