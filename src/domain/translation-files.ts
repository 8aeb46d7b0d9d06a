import type { PublicTypeName } from './public-types';

/** What translators' tools read and write: XLIFF 2.1 and a spreadsheet in two languages. */
export const FILE_FORMATS = ['xliff', 'xlsx'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What came of one document of a file that came back. */
export interface Landed {
  type: PublicTypeName;
  documentId: string;
  /** In Chinese. */
  title: string;
  /** How many of its fields are translated now. */
  fields: number;
  /** Segments that came back without a translation: `body.3 s2`. */
  untranslated: string[];
}
