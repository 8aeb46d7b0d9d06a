import type { PublicTypeName } from '../../domain/public-types';
import type { FileFormat } from '../../domain/translation-files';
import { isTranslatable } from '../exchange/write-xliff';
import { readDocument } from '../document/read';
import { describeDocument, fileOf } from './describe';
import { FORMATS } from './formats';
import { refuseFile } from './refuse';

/** A document by its type and its documentId. */
export interface Named {
  type: PublicTypeName;
  documentId: string;
}

const NOBODY = () => ({ save: false, publish: false });

/**
 * The texts of public documents as a file for translators' tools, each with the English that is written down.
 * @throws ValidationError for what the format cannot hold
 */
export const exportTranslations = async (documents: Named[], format: FileFormat): Promise<Uint8Array> => {
  const described = [];
  for (const { type, documentId } of documents) {
    const desk = await readDocument(type, documentId, NOBODY);
    if (desk) described.push(await describeDocument(desk));
  }
  const written = await FORMATS[format].write(fileOf(described.filter(isTranslatable)));
  return written.ok ? written.bytes : refuseFile(written.problems);
};
