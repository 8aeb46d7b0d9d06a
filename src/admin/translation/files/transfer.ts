import { attemptTokenRefresh, useAuth, useFetchClient } from '@strapi/strapi/admin';
import { z } from 'zod';

import type { FileFormat, Landed } from '../../../domain/translation-files';
import type { QueueQuestion } from '../api';

/** What is asked for: the filters of the queue, or one document of it. */
export interface Selection extends Pick<QueueQuestion, 'state' | 'type' | 'report'> {
  document?: string;
}

/** What the server has against it: one line each. */
export interface Refused {
  problems: string[];
}

const PATH = '/duixian/translation/files';
/** The panel may be served from elsewhere; Strapi's types tell of the server's global by this name. */
const serverOf = (): string => (window.strapi as unknown as { backendURL: string }).backendURL;
const REFUSED = 400;
const SIGNED_OUT = 401;

const Refusal = z.object({
  error: z.object({
    message: z.string(),
    details: z.object({ errors: z.array(z.object({ message: z.string() })).optional() }).optional(),
  }),
});

const refusalIn = (answer: unknown): Refused => {
  const { message, details } = Refusal.parse(answer).error;
  return { problems: details?.errors?.map((each) => each.message) ?? [message] };
};

const nameIn = (headers: Headers | undefined): string =>
  /filename="([^"]+)"/.exec(headers?.get('content-disposition') ?? '')?.[1] ?? 'translations';

const keep = (bytes: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** Carries files between the desk and whoever sits at it. */
export const useTransfer = () => {
  const { get } = useFetchClient();
  const token = useAuth('TranslationFiles', ({ token }) => token);

  const download = async (selection: Selection, format: FileFormat): Promise<Refused | undefined> => {
    const answer = await get(PATH, {
      params: { ...selection, format },
      responseType: 'blob',
      validateStatus: (status) => status === REFUSED,
    });
    if (answer.status === REFUSED) return refusalIn(JSON.parse(await answer.data.text()));
    keep(answer.data, nameIn(answer.headers));
    return undefined;
  };

  /** Strapi's own client would send a file as JSON. */
  const send = (file: File, by: string | null) =>
    fetch(serverOf() + PATH, {
      method: 'POST',
      headers: { authorization: `Bearer ${by}`, 'content-type': 'application/octet-stream' },
      body: file,
    });

  const upload = async (file: File): Promise<Landed[] | Refused> => {
    const first = await send(file, token);
    const answer = first.status === SIGNED_OUT ? await send(file, await attemptTokenRefresh(token)) : first;
    const body: unknown = await answer.json();
    return answer.ok ? (body as { data: Landed[] }).data : refusalIn(body);
  };

  return { download, upload };
};
