import type { UID } from '@strapi/strapi';

import { SOURCE_LOCALE, TRANSLATION_LOCALE } from '../../domain/vocabulary';

interface Words {
  [SOURCE_LOCALE]: object;
  [TRANSLATION_LOCALE]?: object | undefined;
}

interface Writer {
  create(params: object): Promise<{ documentId: string }>;
  update(params: object): Promise<unknown>;
  publish?(params: object): Promise<unknown>;
}

// The document service's types name each type's fields; a seed writes every type by one road.
const writerOf = (uid: UID.ContentType) => strapi.documents(uid) as unknown as Writer;

/**
 * Writes one document in the languages given, the shared fields once.
 * @returns its documentId
 */
export const writeDraft = async (uid: UID.ContentType, shared: object, words: Words): Promise<string> => {
  const documents = writerOf(uid);
  const { documentId } = await documents.create({
    locale: SOURCE_LOCALE,
    data: { ...shared, ...words[SOURCE_LOCALE] },
  });
  const translation = words[TRANSLATION_LOCALE];
  if (translation) await documents.update({ documentId, locale: TRANSLATION_LOCALE, data: translation });
  return documentId;
};

/** Writes a document as `writeDraft` does, and publishes it where its type has drafts. */
export const writeDocument = async (uid: UID.ContentType, shared: object, words: Words): Promise<string> => {
  const documentId = await writeDraft(uid, shared, words);
  await writerOf(uid).publish?.({ documentId, locale: '*' });
  return documentId;
};
