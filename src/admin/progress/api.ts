import { adminApi } from '@strapi/strapi/admin';

import { SUBJECTS } from '../../domain/subject-rules';
import { type Locale, SOURCE_LOCALE } from '../../domain/vocabulary';
import { namedSubject, subjectOf, uidOf } from './subjects';
import {
  ARTICLE,
  type ArticleUpdate,
  type NamedSubject,
  type SubjectRow,
  UPDATE,
  type UpdateRow,
} from './types';

/** An article reports on a few things; nobody writes this many. */
const MANY = 100;
/** Of each type: as many as an editor looks through before typing another letter. */
const FOUND = 10;

interface List<Row> {
  results: Row[];
}

const place = (uid: string, documentId?: string) =>
  `/content-manager/collection-types/${uid}${documentId ? `/${documentId}` : ''}`;

interface OfArticle {
  article: string;
  locale: Locale;
}

interface Saved {
  /** Nothing for a new one. */
  documentId: string | undefined;
  locale: Locale;
  data: object;
}

const listOf = (uid: string, params: object) => ({
  url: place(uid),
  method: 'GET' as const,
  config: { params },
});

const updatesIn = (article: string, locale: Locale) =>
  listOf(UPDATE, {
    locale,
    pageSize: MANY,
    sort: 'createdAt:ASC',
    filters: { article: { documentId: { $eq: article } } },
  });

const bySubjects = (updates: UpdateRow[]) =>
  SUBJECTS.flatMap((type) => {
    const ids = updates.flatMap((update) => update[type]?.documentId ?? []);
    return ids.length > 0 ? [{ [type]: { documentId: { $in: ids } } }] : [];
  });

/** What is public about some subjects, the latest first. */
const publicAbout = (subjects: object[]) =>
  listOf(UPDATE, {
    locale: SOURCE_LOCALE,
    status: 'published',
    pageSize: MANY,
    sort: 'asOf:DESC',
    filters: { $or: subjects },
  });

const isOfSameSubject = (update: UpdateRow, other: UpdateRow): boolean =>
  SUBJECTS.some((type) => update[type] && update[type].documentId === other[type]?.documentId);

/** Kept in Strapi's own store of answers, whose tags drop a list when the article or an update is written. */
const progressApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    progressOfArticle: builder.query<ArticleUpdate[], OfArticle>({
      queryFn: async ({ article, locale }, _api, _options, send) => {
        const source = await send(updatesIn(article, SOURCE_LOCALE));
        if (source.error) return { error: source.error };
        const edited = locale === SOURCE_LOCALE ? source : await send(updatesIn(article, locale));
        if (edited.error) return { error: edited.error };
        const rows = (source.data as List<UpdateRow>).results;
        const subjects = bySubjects(rows);
        const answer = subjects.length > 0 ? await send(publicAbout(subjects)) : undefined;
        if (answer?.error) return { error: answer.error };
        const shown = (answer?.data as List<UpdateRow> | undefined)?.results ?? [];
        const words = new Map((edited.data as List<UpdateRow>).results.map((row) => [row.documentId, row]));
        const updates = rows.map((row) => ({
          documentId: row.documentId,
          source: row,
          subject: subjectOf(words.get(row.documentId) ?? row) ?? subjectOf(row),
          standing: shown.filter((other) => isOfSameSubject(other, row)),
          edited: words.get(row.documentId),
        }));
        return { data: updates };
      },
      providesTags: (_result, _error, { article }) => [
        { type: 'Document', id: `${ARTICLE}_${article}` },
        { type: 'Document', id: `${UPDATE}_LIST` },
      ],
    }),

    findSubjects: builder.query<NamedSubject[], { words: string; locale: Locale }>({
      queryFn: async ({ words, locale }, _api, _options, send) => {
        const params = { locale, pageSize: FOUND, ...(words && { _q: words }) };
        const found = await Promise.all(
          SUBJECTS.map(async (type) => ({ type, answer: await send(listOf(uidOf(type), params)) })),
        );
        // A role may read only some of the types; it is a failure only when none could be read.
        const failed = found.find(({ answer }) => answer.error);
        if (failed?.answer.error && found.every(({ answer }) => answer.error)) {
          return { error: failed.answer.error };
        }
        const subjects = found.flatMap(({ type, answer }) =>
          ((answer.data as List<SubjectRow> | undefined)?.results ?? []).map((row) =>
            namedSubject(type, row),
          ),
        );
        return { data: subjects };
      },
      providesTags: SUBJECTS.map((type) => ({ type: 'Document' as const, id: `${uidOf(type)}_LIST` })),
    }),

    saveProgress: builder.mutation<unknown, Saved>({
      query: ({ documentId, locale, data }) => ({
        url: place(UPDATE, documentId),
        method: documentId ? 'PUT' : 'POST',
        data,
        config: { params: { locale } },
      }),
      invalidatesTags: [{ type: 'Document', id: `${UPDATE}_LIST` }],
    }),

    removeProgress: builder.mutation<unknown, { documentId: string }>({
      query: ({ documentId }) => ({
        url: place(UPDATE, documentId),
        method: 'DELETE',
        config: { params: { locale: '*' } },
      }),
      invalidatesTags: [{ type: 'Document', id: `${UPDATE}_LIST` }],
    }),
  }),
});

export const {
  useProgressOfArticleQuery,
  useFindSubjectsQuery,
  useSaveProgressMutation,
  useRemoveProgressMutation,
} = progressApi;
