import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre';

import { stored } from './cells';
import { LIMITS } from './limits';
import { type ExchangeProblem, problem } from './problems';
import { COLUMNS, HEADERS, LEGEND, RECORD_HEADERS, rowId, SHEETS } from './sheet-names';
import { linkText } from './tags';
import { type ExchangeDocument, type ExchangeField, type ExchangeFile, keyOf } from './types';
import { figureKey, pairOf, type Unit, unitsOf } from './units';
import { isTranslatable } from './write-xliff';

export type Spreadsheet = { ok: true; bytes: Uint8Array } | { ok: false; problems: ExchangeProblem[] };

interface Row {
  texts: string[];
  isLocked: boolean;
}

const wrapped = { wrapText: true, vertical: 'top' } as const;
const GREY = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEEEEE' } } } as const;
/** Text, whatever it looks like: =1+1 is no formula and 00123 no number. */
const TEXT: CellStyle = { numFmt: '@', alignment: wrapped };
const OPEN: CellStyle = { ...TEXT, protection: { locked: false } };
const LOCKED: CellStyle = { ...TEXT, ...GREY };
const HEADER: CellStyle = { ...LOCKED, font: { bold: true } };

const marksText = (codes: ReadonlyMap<string, string>): string =>
  [...codes].map(([id, code]) => `‹${id}› ${linkText(code)}`).join('\n');

const unitRows = (
  document: ExchangeDocument,
  unit: Unit,
  field: ExchangeField,
  file: ExchangeFile,
): Row[] => {
  const { segments, targets } = pairOf(unit, file.targetLocale);
  return segments.flatMap(({ id, isBlank, source, codes }, place) => {
    if (isBlank) return [];
    const note = [field.note ?? '', marksText(codes)].filter((part) => part !== '').join('\n');
    const where = `${document.title} · ${unit.key}`;
    const texts = [rowId(keyOf(document), unit.key, id), where, source, targets[place] ?? '', note];
    return [{ texts, isLocked: false }];
  });
};

const documentRows = (document: ExchangeDocument, file: ExchangeFile): Row[] => [
  ...document.fields.flatMap((field) =>
    unitsOf(field).flatMap((unit) => unitRows(document, unit, field, file)),
  ),
  ...document.figures.map(({ label, source, target }, place) => ({
    texts: [
      rowId(keyOf(document), figureKey(place), 's1'),
      `${document.title} · ${label}`,
      source,
      target,
      '',
    ],
    isLocked: true,
  })),
];

const styleOf = (row: Row, column: number): CellStyle =>
  column === COLUMNS.target && !row.isLocked ? OPEN : row.isLocked ? LOCKED : TEXT;

const sheetOf = (name: string, rows: Row[], headers: string[]): WriteSheet => {
  const cells = new Map<string, Partial<Cell>>();
  const all: Row[] = [{ texts: headers, isLocked: true }, ...rows];
  all.forEach((row, at) =>
    row.texts.forEach((text, column) => {
      const style = at === 0 ? HEADER : styleOf(row, column);
      cells.set(`${at},${column}`, { value: stored(text), type: 'string', style });
    }),
  );
  return { name, rows: all.map(({ texts }) => texts.map(stored)), cells, freezePane: { rows: 1 } };
};

/** Columns may be made wider, rows higher. */
const PROTECTED = { sheet: true, formatColumns: true, formatRows: true } as const;

const locked = (texts: string[][]): Row[] => texts.map((row) => ({ texts: row, isLocked: true }));

const glossaryOf = ({ documents }: ExchangeFile): string[][] => {
  const terms = documents.flatMap(({ glossary }) => glossary);
  return [
    ...new Map(terms.map(({ term, translation, note }) => [term, [term, translation, note ?? '']])).values(),
  ];
};

const recordOf = (documents: ExchangeDocument[]): string[][] =>
  documents.map(({ type, documentId, sourceSeq, sourceDigest, title }) => [
    type,
    documentId,
    `${sourceSeq}`,
    sourceDigest,
    title,
  ]);

const tooLong = (rows: Row[]): ExchangeProblem[] =>
  rows.flatMap(({ texts }) => {
    const length = Math.max(...texts.map((text) => stored(text).length));
    const [document, field, segment] = (texts[COLUMNS.id] ?? '').split('#');
    const place = { document, field, segment } as Record<string, string>;
    return length > LIMITS.cell
      ? [problem('text-too-long-for-cell', { length, allowed: LIMITS.cell }, place)]
      : [];
  });

/** An exchange file as a bilingual spreadsheet, in which the translation alone can be written. */
export const writeSpreadsheet = async (file: ExchangeFile): Promise<Spreadsheet> => {
  const documents = file.documents.filter(isTranslatable);
  const rows = documents.flatMap((document) => documentRows(document, file));
  const problems = tooLong(rows);
  if (problems.length > 0) return { ok: false, problems };
  const widths = [{ width: 8, hidden: true }, { width: 24 }, { width: 60 }, { width: 60 }, { width: 32 }];
  const language = [file.sourceLocale, file.targetLocale];
  const bytes = await writeXlsx({
    sheets: [
      { ...sheetOf(SHEETS.text, rows, HEADERS), columns: widths, protection: PROTECTED },
      {
        ...sheetOf(SHEETS.glossary, locked(glossaryOf(file)), ['术语 Term', '译法 Translation', '备注 Note']),
        columns: [{ width: 24 }, { width: 48 }, { width: 48 }],
        protection: PROTECTED,
      },
      {
        ...sheetOf(SHEETS.legend, locked(LEGEND.map((line) => [line])), ['说明 Legend']),
        columns: [{ width: 120 }],
        protection: PROTECTED,
      },
      {
        ...sheetOf(SHEETS.record, locked([language, ...recordOf(documents)]), RECORD_HEADERS),
        protection: PROTECTED,
        veryHidden: true,
      },
    ],
  });
  return { ok: true, bytes };
};
