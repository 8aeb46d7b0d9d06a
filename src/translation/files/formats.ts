import type { FileFormat } from '../../domain/translation-files';
import type { ExchangeProblem } from '../exchange/problems';
import { readSpreadsheet } from '../exchange/read-spreadsheet';
import { readXliff } from '../exchange/read-xliff';
import type { ExchangeFile } from '../exchange/types';
import { writeSpreadsheet } from '../exchange/write-spreadsheet';
import { writeXliff } from '../exchange/write-xliff';

type Written = { ok: true; bytes: Uint8Array } | { ok: false; problems: ExchangeProblem[] };

interface Format {
  extension: string;
  mime: string;
  write: (file: ExchangeFile) => Promise<Written>;
  read: (bytes: Uint8Array) => ReturnType<typeof readSpreadsheet>;
}

export const FORMATS: Record<FileFormat, Format> = {
  xliff: {
    extension: 'xlf',
    mime: 'application/xliff+xml',
    write: (file) => Promise.resolve({ ok: true, bytes: writeXliff(file) }),
    read: (bytes) => Promise.resolve(readXliff(bytes)),
  },
  xlsx: {
    extension: 'xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeSpreadsheet,
    read: readSpreadsheet,
  },
};

/** A spreadsheet is a ZIP archive and begins like one. */
export const formatOf = (bytes: Uint8Array): FileFormat =>
  bytes[0] === 0x50 && bytes[1] === 0x4b ? 'xlsx' : 'xliff';
