import type { Locale } from '../../domain/vocabulary';
import { readingNow, untold } from '../as-of/reading';

interface Report {
  documentId: string;
}

/** What belongs to a report, and by what. */
const BY = {
  achievement: (report: Report) => ({ report }),
  project: (report: Report) => ({ report }),
  honor: (report: Report) => ({ report }),
  target: (report: Report) => ({ report }),
  pathway: (report: Report) => ({ report }),
  measure: (report: Report) => ({ pathway: { report } }),
};

export type Member = keyof typeof BY;

/** A filter by which documents are found. */
export type Filter = Record<string, object | string>;

/** The filters by which what belongs to a report is found, by type. */
export type Members<Type extends Member = Member> = Record<Type, Filter>;

export const MEMBERS = Object.keys(BY) as Member[];

/** Any of them: all have documents with names. */
const uidOf = (type: Member) => `api::${type}.${type}` as 'api::project.project';

const namesOf = async (type: Member, report: Report, locale: Locale): Promise<Filter> => {
  const found = await untold(() =>
    strapi.documents(uidOf(type)).findMany({
      status: 'published',
      locale,
      filters: BY[type](report) as Filter,
      fields: ['documentId'],
    }),
  );
  const documentId = { $in: found.map(({ documentId }) => documentId).sort() };
  // In the record the source may stand in for a translation.
  return readingNow() ? { documentId } : { documentId, locale };
};

/**
 * By which filters what belongs to a report is found. Names are asked for first: to publish a report gives it another
 * row, to which all of that is linked anew, and changes none of it.
 */
export const membersOf = async <Type extends Member>(
  types: readonly Type[],
  report: Report,
  locale: Locale,
): Promise<Members<Type>> => {
  const filters = await Promise.all(
    types.map(async (type): Promise<[Type, Filter]> => [type, await namesOf(type, report, locale)]),
  );
  return Object.fromEntries(filters) as Members<Type>;
};
