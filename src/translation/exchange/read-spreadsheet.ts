import { type CellValue, readXlsx, type Sheet, type Workbook } from 'hucre';

import { meant } from './cells';
import { LIMITS } from './limits';
import { type ExchangeProblem, type Place, problem, unreadable, Unreadable } from './problems';
import type { ReadDocument, ReadUnit } from './read-file';
import type { Reading } from './read-xliff';
import { COLUMNS, SHEETS } from './sheet-names';
import { checkArchive } from './zip-gate';

const open = async (bytes: Uint8Array): Promise<Workbook> => {
  if (bytes.length === 0) throw unreadable('file-empty', {});
  if (bytes.length > LIMITS.bytes) {
    throw unreadable('file-too-large', { bytes: bytes.length, allowed: LIMITS.bytes });
  }
  checkArchive(bytes);
  try {
    // Styles are read for the cells: only so is a formula told from what it came to.
    return await readXlsx(bytes, { readStyles: true, maxRows: LIMITS.rows });
  } catch (error) {
    throw unreadable('file-not-spreadsheet', { reason: error instanceof Error ? error.message : '' });
  }
};

const sheetNamed = ({ sheets }: Workbook, name: string): Sheet => {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw unreadable('file-not-ours', { missing: `“${name}”` });
  return sheet;
};

/** A tool that writes lines as Windows does, or keeps a number that was typed, says the same. */
const textOf = (value: CellValue | undefined): string | null => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return meant(value.replaceAll('\r\n', '\n'));
  return Number.isSafeInteger(value) ? `${value as number}` : null;
};

interface Row {
  document: string;
  unit: string;
  segment: string;
  source: string;
  target: string;
}

/** The rows of the sheet, and what is wrong with them. */
const rowsOf = (sheet: Sheet): { rows: Row[]; problems: ExchangeProblem[] } => {
  const problems: ExchangeProblem[] = [];
  const rows = sheet.rows.slice(1).flatMap((cells, index): Row[] => {
    const at = index + 1;
    const [id, source, target] = [COLUMNS.id, COLUMNS.source, COLUMNS.target].map((column) =>
      textOf(cells[column]),
    );
    if (!id && !source && target === '') return [];
    const [document = '', unit = '', segment = ''] = (id ?? '').split('#');
    const place: Place = { document, field: unit, segment };
    const cell = `D${at + 1}`;
    if (sheet.cells?.get(`${at},${COLUMNS.target}`)?.formula !== undefined) {
      problems.push(problem('cell-formula', { cell }, place));
    } else if (target === null || target === undefined)
      problems.push(problem('cell-not-text', { cell }, place));
    if (segment === '')
      problems.push(problem('segment-unknown', { found: source || target || '' }, { segment: `A${at + 1}` }));
    return [{ document, unit, segment, source: source ?? '', target: target ?? '' }];
  });
  return { rows, problems };
};

const isFigure = ({ unit }: Row): boolean => unit.startsWith('figures:');

const unitsFrom = (rows: Row[]): ReadUnit[] => {
  const units = new Map<string, ReadUnit>();
  for (const { unit: key, segment, source, target } of rows) {
    const unit = units.get(key) ?? { key, segments: [] };
    unit.segments.push({ id: segment, source, target: target === '' ? null : target });
    units.set(key, unit);
  }
  return [...units.values()];
};

const documentsFrom = (record: string[][], rows: Row[]): ReadDocument[] =>
  record.map(([type, documentId, seq, sourceDigest = '']) => {
    const key = `${type}/${documentId}`;
    if (!/^\d{1,15}$/.test(seq ?? ''))
      throw unreadable('file-not-ours', { missing: 'sourceSeq' }, { document: key });
    const own = rows.filter(({ document }) => document === key);
    return {
      key,
      sourceSeq: Number(seq),
      sourceDigest,
      units: unitsFrom(own.filter((row) => !isFigure(row))),
      figures: own.filter(isFigure).map(({ unit, source, target }) => ({ key: unit, source, target })),
    };
  });

const read = async (bytes: Uint8Array): Promise<Reading> => {
  const workbook = await open(bytes);
  const [languages, ...record] = sheetNamed(workbook, SHEETS.record)
    .rows.slice(1)
    .map((cells) => cells.map((value) => textOf(value) ?? ''))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const { rows, problems } = rowsOf(sheetNamed(workbook, SHEETS.text));
  const documents = documentsFrom(record, rows);
  const keys = documents.map(({ key }) => key);
  const strange = [...new Set(rows.map(({ document }) => document))].filter(
    (key) => key && !keys.includes(key),
  );
  const all = [...problems, ...strange.map((document) => problem('document-unknown', {}, { document }))];
  if (all.length > 0) return { ok: false, problems: all };
  const [sourceLocale = '', targetLocale = ''] = languages ?? [];
  return { ok: true, file: { sourceLocale, targetLocale, documents, hasBlanks: false } };
};

/** What a spreadsheet holds, or why it cannot be read. */
export const readSpreadsheet = async (bytes: Uint8Array): Promise<Reading> => {
  try {
    return await read(bytes);
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problems: [error.problem] };
    throw error;
  }
};
