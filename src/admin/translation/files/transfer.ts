import { useAuth, useFetchClient } from '@strapi/strapi/admin';

import type { FileFormat, Landed } from '../../../domain/translation-files';
import { FILES_PATH, type QueueQuestion, useBringTranslationsMutation } from '../api';
import type { Failure } from '../document/refusals';

/** What is asked for: the filters of the queue, or one document of it. */
export interface Selection extends Pick<QueueQuestion, 'state' | 'type' | 'report'> {
  document?: string;
}

/** What the server has against it: one line each. */
export interface Refused {
  problems: string[];
}

const REFUSED = 400;

const refusalOf = ({ message = '', details }: Failure): Refused => ({
  problems: details?.errors?.map((each) => each.message) ?? [message],
});

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
  const [bring] = useBringTranslationsMutation();
  const token = useAuth('TranslationFiles', (auth) => auth.token);

  const download = async (selection: Selection, format: FileFormat): Promise<Refused | undefined> => {
    const answer = await get(FILES_PATH, {
      params: { ...selection, format },
      responseType: 'blob',
      validateStatus: (status) => status === REFUSED,
    });
    if (answer.status === REFUSED) {
      return refusalOf((JSON.parse(await answer.data.text()) as { error: Failure }).error);
    }
    keep(answer.data, nameIn(answer.headers));
    return undefined;
  };

  const upload = async (file: File): Promise<Landed[] | Refused> => {
    const result = await bring({ file, token });
    return 'error' in result ? refusalOf(result.error as Failure) : result.data;
  };

  return { download, upload };
};
