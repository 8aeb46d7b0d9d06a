import { adminApi, attemptTokenRefresh } from '@strapi/strapi/admin';

import { PUBLIC_TYPE_NAMES, type PublicTypeName } from '../../domain/public-types';
import type { Landed } from '../../domain/translation-files';
import type { DeskDocument, QueueEntry } from '../../domain/translation-desk';
import type { TranslationState } from '../../domain/translation-state';
import { TRANSLATION_LOCALE } from '../../domain/vocabulary';
import { type Send, sendAsking } from '../publishing/requests';
import { isSingle, uidOf } from './addresses';
import type { Failure } from './document/refusals';

export interface Queue {
  data: QueueEntry[];
  meta: {
    counts: Record<TranslationState, number>;
    reports: { documentId: string; title: string }[];
    pagination: { page: number; pageSize: number; pageCount: number; total: number };
  };
}

export interface QueueQuestion {
  state?: TranslationState | 'waiting';
  type?: string;
  report?: string;
  order?: string;
  page?: number;
  pageSize?: number;
}

interface Named {
  type: PublicTypeName;
  documentId: string;
}

export const documentPath = ({ type, documentId }: Named): string =>
  `/duixian/translation/documents/${type}/${documentId}`;

interface Sent extends Named {
  action: 'save' | 'publish';
  body: object;
}

/** The panel may be served from elsewhere; Strapi's types tell of the server's global by this name. */
const serverOf = (): string => (window.strapi as unknown as { backendURL: string }).backendURL;

export const FILES_PATH = '/duixian/translation/files';

interface Brought {
  file: File;
  /** Of whoever is signed in. */
  token: string | null;
}

/** Strapi's own client would send a file as JSON. */
const postFile = ({ file, token }: Brought): Promise<Response> =>
  fetch(serverOf() + FILES_PATH, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
    body: file,
  });

const SIGNED_OUT = 401;

/** Strapi's name for the kept copies of a document, in its lists and in its form. */
const tagsOf = ({ type, documentId }: Named) => [
  { type: 'Document' as const, id: isSingle(type) ? uidOf(type) : `${uidOf(type)}_${documentId}` },
  { type: 'Document' as const, id: `${uidOf(type)}_LIST` },
];

const placeOf = ({ type, documentId }: Named): string =>
  isSingle(type)
    ? `/content-manager/single-types/${uidOf(type)}`
    : `/content-manager/collection-types/${uidOf(type)}/${documentId}`;

const deskApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    translationQueue: builder.query<Queue, QueueQuestion>({
      query: (params) => ({ url: '/duixian/translation/queue', method: 'GET', config: { params } }),
      providesTags: PUBLIC_TYPE_NAMES.map((type) => ({
        type: 'Document' as const,
        id: `${uidOf(type)}_LIST`,
      })),
      // Whatever is published in Chinese moves it, often by somebody else.
      keepUnusedDataFor: 0,
    }),

    translationDocument: builder.query<DeskDocument, Named>({
      query: (named) => ({ url: documentPath(named), method: 'GET' }),
      transformResponse: ({ data }: { data: DeskDocument }) => data,
      providesTags: (_result, _error, named) => tagsOf(named),
      keepUnusedDataFor: 0,
    }),

    /** By Strapi's own roads, so that all its rules and all of ours hold. */
    sendTranslation: builder.mutation<unknown, Sent>({
      queryFn: async ({ action, body, ...named }, _api, _options, send) => {
        const request = {
          url: action === 'publish' ? `${placeOf(named)}/actions/publish` : placeOf(named),
          method: action === 'publish' ? 'POST' : 'PUT',
          data: body,
          config: { params: { locale: TRANSLATION_LOCALE } },
        };
        const result = await (action === 'publish'
          ? sendAsking('publish', request, send as Send)
          : (send as Send)(request));
        return result.error ? { error: result.error } : { data: result.data };
      },
      invalidatesTags: (_result, error, named) => (error ? [] : tagsOf(named)),
    }),

    bringTranslations: builder.mutation<Landed[], Brought>({
      queryFn: async (brought) => {
        const first = await postFile(brought);
        const answer =
          first.status === SIGNED_OUT
            ? await postFile({ ...brought, token: await attemptTokenRefresh(brought.token) })
            : first;
        const body: unknown = await answer.json();
        return answer.ok
          ? { data: (body as { data: Landed[] }).data }
          : { error: (body as { error: Failure }).error as never };
      },
      invalidatesTags: (landed) => (landed ?? []).flatMap(tagsOf),
    }),
  }),
});

export const {
  useTranslationQueueQuery,
  useTranslationDocumentQuery,
  useSendTranslationMutation,
  useBringTranslationsMutation,
} = deskApi;
