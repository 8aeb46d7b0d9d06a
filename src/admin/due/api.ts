import { adminApi } from '@strapi/strapi/admin';

import type { Due } from '../../domain/silence';
import { SUBJECTS } from '../../domain/subject-rules';
import { uidOf } from '../progress/subjects';

/** Any target, project or measure that is written may move into the list or out of it. */
const dueApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    due: builder.query<Due[], string>({
      query: (language) => ({
        url: '/duixian/due',
        method: 'GET',
        config: { params: { locale: language === 'en' ? 'en' : 'zh-Hans' } },
      }),
      transformResponse: ({ data }: { data: Due[] }) => data,
      providesTags: SUBJECTS.map((type) => ({ type: 'Document' as const, id: `${uidOf(type)}_LIST` })),
      // A publication of an article moves it as well, without any tag of its own.
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useDueQuery } = dueApi;
