import { adminApi, getFetchClient } from '@strapi/strapi/admin';

const INDICATOR = 'api::indicator.indicator';
const PAGE_SIZE = 100;

export interface Indicator {
  code: string;
  name: string;
}

interface Page {
  results: Indicator[];
  pagination: { pageCount: number };
}

const pageOf = async (locale: string, page: number): Promise<Page> => {
  const { data } = await getFetchClient().get<Page>(`/content-manager/collection-types/${INDICATOR}`, {
    params: { page, pageSize: PAGE_SIZE, sort: 'code:ASC', locale },
  });
  return data;
};

const allOf = async (locale: string): Promise<Indicator[]> => {
  const first = await pageOf(locale, 1);
  const rest = Array.from({ length: Math.max(0, first.pagination.pageCount - 1) }, (_, index) => index + 2);
  const pages = await Promise.all(rest.map((page) => pageOf(locale, page)));
  return [first, ...pages].flatMap(({ results }) => results);
};

/** Every indicator, by its name in the language of the panel where it has one. */
const namedIn = async (language: string): Promise<Indicator[]> => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const lists = await Promise.allSettled([allOf(other), allOf(language)]);
  const read = lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : []));
  // A role may be limited to one of the locales; it is a failure only when neither could be read.
  if (lists.every(({ status }) => status === 'rejected')) throw new Error('The indicators cannot be read.');
  const byCode = new Map(read.map((indicator) => [indicator.code, indicator]));
  return [...byCode.values()].sort((a, b) => a.name.localeCompare(b.name, language));
};

/** Kept in Strapi's own store of answers, whose tags drop the list when an indicator is saved. */
const indicatorsApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    indicators: builder.query<Indicator[], string>({
      queryFn: async (language) => {
        try {
          return { data: await namedIn(language) };
        } catch (error) {
          return { error: { name: 'UnknownError', message: String(error) } };
        }
      },
      providesTags: [{ type: 'Document', id: `${INDICATOR}_LIST` }],
    }),
  }),
});

export const { useIndicatorsQuery } = indicatorsApi;
