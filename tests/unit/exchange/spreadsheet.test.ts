import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type CellValue, readXlsx, writeXlsx } from 'hucre';
import readSheet from 'read-excel-file/node';

import { LIMITS } from '../../../src/translation/exchange/limits';
import { readSpreadsheet } from '../../../src/translation/exchange/read-spreadsheet';
import type { ExchangeFile } from '../../../src/translation/exchange/types';
import { writeSpreadsheet } from '../../../src/translation/exchange/write-spreadsheet';
import { checkArchive } from '../../../src/translation/exchange/zip-gate';
import { documentWith, fileWith, textField } from '../../support/exchange';
import { against, english, lines, problemsOf, sample, TRANSLATED, TRANSLATIONS } from './sample';

const bytesOf = async (file: ExchangeFile): Promise<Uint8Array> => {
  const written = await writeSpreadsheet(file);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.bytes;
};

/** The file as a program saves it that keeps the words alone. */
const saved = async (
  change: (rows: CellValue[][]) => CellValue[][],
  without?: string,
): Promise<Uint8Array> => {
  const { sheets } = await readXlsx(await bytesOf(sample()));
  return writeXlsx({
    sheets: sheets
      .filter(({ name }) => name !== without)
      .map(({ name, rows }, place) => ({ name, rows: place === 0 ? change(rows) : rows })),
  });
};

const filledIn = (rows: CellValue[][]): CellValue[][] =>
  rows.map((row) => {
    const key = String(row[0]).split('#').slice(1).join(' ');
    return TRANSLATIONS[key] ? row.with(3, TRANSLATIONS[key]) : row;
  });

const at = (rows: CellValue[][], id: string): number => rows.findIndex((row) => String(row[0]).endsWith(id));
const withCell = (id: string, column: number, value: CellValue) => (rows: CellValue[][]) =>
  filledIn(rows).map((row, place, all) => (place === at(all, id) ? row.with(column, value) : row));
const without = (id: string) => (rows: CellValue[][]) =>
  filledIn(rows).filter((row) => !String(row[0]).endsWith(id));
const twice = (id: string) => (rows: CellValue[][]) =>
  filledIn(rows).flatMap((row) => (String(row[0]).endsWith(id) ? [row, row] : [row]));

const read = async (bytes: Uint8Array, fresh?: ExchangeFile) => against(await readSpreadsheet(bytes), fresh);
const readSaved = async (change: (rows: CellValue[][]) => CellValue[][]) => read(await saved(change));

/** With the parts of the archive rewritten, as another program would have written them. */
const rewritten = (bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`${part} is as it was`);
  return zipSync({ ...parts, [part]: strToU8(after) });
};

const targetsOf = (result: Awaited<ReturnType<typeof read>>) =>
  result.ok ? result.documents[0]?.fields.map(({ target }) => target) : english(result);

const STRINGS = 'xl/sharedStrings.xml';
const SHEET = 'xl/worksheets/sheet1.xml';

test('what a translator filled in becomes the fields', async () => {
  expect(targetsOf(await readSaved(filledIn))).toEqual(TRANSLATED);
});

test('a reader of another make finds the same in it', async () => {
  const [first, glossary] = await readSheet(Buffer.from(await bytesOf(sample())));
  expect(first?.data.map((row) => [row[0], row[2], row[3]])).toEqual([
    ['id', '原文 Source', '译文 Translation'],
    ['article/abc123#title#s1', '规上工业稳步推进。', null],
    ['article/abc123#title#s2', '完成投资310.72亿元。', null],
    ['article/abc123#body.0#s1', '全区‹1›重点‹/1›推进。', null],
    ['article/abc123#body.0#s2', '详见‹2›公告‹/2›。', null],
    ['article/abc123#body.2.0#s1', '第一项', null],
    ['article/abc123#figures:0#s1', '310.72亿元', 'CNY 31.07 billion'],
  ]);
  expect(first?.data[4]?.[4]).toBe('‹2› link https://example.org/a');
  expect(glossary?.data[1]).toEqual(['规上工业', 'industrial enterprises above designated size', '统计用语']);
});

test('only the translation can be written, and what names the rows is out of sight', async () => {
  const parts = unzipSync(await bytesOf(sample()));
  const xml = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  const sheet = xml(SHEET);
  expect(sheet).toMatch(/<sheetProtection [^>]*sheet="(?:1|true)"/);
  // 0 is what may be done all the same.
  expect(sheet).toMatch(/<sheetProtection [^>]*formatColumns="0" formatRows="0"/);
  expect(sheet).toMatch(/<col min="1" max="1"[^>]*hidden="(?:1|true)"/);
  expect(xml('xl/workbook.xml')).toMatch(/<sheet name="duixian"[^>]*state="veryHidden"/);
  const looks = [
    ...(/<cellXfs[\s\S]*?<\/cellXfs>/.exec(xml('xl/styles.xml'))?.[0] ?? '').matchAll(
      /<xf [^>]*?(?:\/>|[^/]>[\s\S]*?<\/xf>)/g,
    ),
  ];
  const isOpen = (style: string) =>
    /<protection [^>]*locked="(?:0|false)"/.test(looks[Number(style)]?.[0] ?? '');
  const open = [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*? s="(\d+)"/g)].filter(([, , style]) =>
    isOpen(style ?? ''),
  );
  expect(open.map(([, cell]) => cell)).toEqual(['D2', 'D3', 'D4', 'D5', 'D6']);
});

test('words that look like a formula or a number are words', async () => {
  const words = ['=1+1', '+1', '-1', '@SUM(A1)', '00123', '1e5', 'TRUE', '2023-01-01'];
  const file = fileWith(words.map((source, place) => textField(source, source, `f${place}`)));
  const bytes = await bytesOf(file);
  const xml = strFromU8(unzipSync(bytes)[SHEET] ?? new Uint8Array());
  expect(xml).not.toContain('<f>');
  expect([...xml.matchAll(/<c [^>]*>/g)].filter(([cell]) => !cell.includes('t="s"'))).toEqual([]);
  expect(targetsOf(await read(bytes, file))).toEqual(words);
});

describe('is taken as other programs save it', () => {
  test.each<[string, string, (xml: string) => string]>([
    [
      'words in several looks',
      STRINGS,
      (xml) =>
        xml.replace(
          /<t[^>]*>Industry moves on\.<\/t>/,
          '<r><t xml:space="preserve">Industry </t></r><r><rPr><b/></rPr><t>moves on.</t></r>',
        ),
    ],
    [
      'readings above the characters',
      STRINGS,
      (xml) =>
        xml.replace(
          '<t>第一项</t>',
          '<t>第一项</t><rPh sb="0" eb="1"><t>ディー</t></rPh><phoneticPr fontId="1"/>',
        ),
    ],
    [
      'words within the cell',
      SHEET,
      (xml) =>
        xml.replace(
          /<c r="D2"[^>]*>[\s\S]*?<\/c>/,
          '<c r="D2" t="inlineStr"><is><t>Industry moves on.</t></is></c>',
        ),
    ],
  ])('%s', async (_what, part, change) => {
    expect(targetsOf(await read(rewritten(await saved(filledIn), part, change)))).toEqual(TRANSLATED);
  });

  test('empty rows below, and columns of their own', async () => {
    const change = (rows: CellValue[][]) => [
      ...filledIn(rows).map((row) => [...row, 'mine']),
      [],
      [null, null, ''],
      [],
    ];
    expect(targetsOf(await readSaved(change))).toEqual(TRANSLATED);
  });

  test('a year that was typed as a number', async () => {
    const result = await readSaved(withCell('title#s1', 3, 2023));
    expect(result.ok && result.documents[0]?.fields[0]?.target).toBe('2023 CNY 31.07 billion was invested.');
  });

  test('lines as Windows ends them', async () => {
    const result = await readSaved(withCell('title#s1', 3, 'One\r\nTwo'));
    expect(result.ok && result.documents[0]?.fields[0]?.target).toBe(
      'One\nTwo CNY 31.07 billion was invested.',
    );
  });
});

describe('is refused, and says where', () => {
  test.each<[string, (rows: CellValue[][]) => CellValue[][], string[]]>([
    ['a row missing', without('title#s2'), ['segment-missing title s2']],
    ['a row doubled', twice('title#s2'), ['segment-doubled title s2']],
    [
      'rows in another order',
      (rows) => [...filledIn(rows).slice(0, 1), ...filledIn(rows).slice(1).reverse()],
      ['segments-reordered title', 'segments-reordered body.0'],
    ],
    ['the source altered', withCell('title#s1', 2, '别的。'), ['source-altered title s1']],
    ['a mark lost', withCell('body.0#s1', 3, 'The district.'), ['mark-lost body.0 s1']],
    ['a mark added', withCell('title#s1', 3, '‹7›Industry‹/7›'), ['mark-added title s1']],
    ['marks crossed', withCell('body.0#s1', 3, '‹/1›The‹1›'), ['marks-crossed body.0 s1']],
    ['a mark not closed', withCell('body.0#s1', 3, 'The ‹1›district'), ['marks-crossed body.0 s1']],
    ['a tag broken', withCell('title#s1', 3, 'A ‹1 moves'), ['tag-broken title s1']],
    ['a script', withCell('title#s1', 3, '<img src=x onerror=alert(1)>'), ['markup-in-text title s1']],
    ['a figure altered', withCell('figures:0#s1', 3, 'CNY 3 billion'), ['figure-altered figures:0']],
    ['a figure missing', without('figures:0#s1'), ['segment-missing figures:0']],
    [
      'a row of somebody else',
      (rows) => [...filledIn(rows), ['article/other#title#s1', '', 'x', 'y']],
      ['document-unknown'],
    ],
    ['a row without its name', withCell('title#s1', 0, ''), ['segment-unknown A2']],
    ['a date', withCell('title#s1', 3, new Date(0)), ['cell-not-text title s1']],
    ['a fraction', withCell('title#s1', 3, 31.07), ['cell-not-text title s1']],
    ['a truth', withCell('title#s1', 3, true), ['cell-not-text title s1']],
  ])('%s', async (_what, change, expected) => {
    expect(lines(await readSaved(change))).toEqual(expected);
  });

  test('a formula', async () => {
    const bytes = rewritten(await saved(filledIn), SHEET, (xml) =>
      xml.replace(
        /<c r="D2"[^>]*>[\s\S]*?<\/c>/,
        '<c r="D2" t="str"><f>HYPERLINK("https://evil.example")</f><v>Industry</v></c>',
      ),
    );
    const result = await read(bytes);
    expect(lines(result)).toEqual(['cell-formula title s1']);
    expect(english(result)).toContain('The cell D2 holds a formula');
  });

  test('a file from an older source, with what changed since', async () => {
    const later = {
      ...sample(),
      documents: [documentWith([textField('规上工业稳步推进。完成投资320亿元。')], { sourceSeq: 9 })],
    };
    expect(
      problemsOf(await read(await saved(filledIn), later)).map(({ rule, params }) => [rule, params]),
    ).toEqual([
      [
        'source-changed-since',
        { before: '完成投资310.72亿元。', now: '完成投资320亿元。', seq: 7, currentSeq: 9 },
      ],
    ]);
  });
});

describe('a file that cannot be read at all', () => {
  const nothing = new Uint8Array(LIMITS.unpacked / 4 + 1);
  const cases: [string, () => Promise<Uint8Array>, string][] = [
    ['empty', async () => new Uint8Array(), 'file-empty'],
    ['words', async () => Buffer.from('Dear colleague, the translation follows.'), 'file-not-spreadsheet'],
    [
      'an old .xls, or one with a password',
      async () => Buffer.from('d0cf11e0a1b11ae1'.repeat(20), 'hex'),
      'file-not-spreadsheet',
    ],
    [
      'an archive of something else',
      async () => zipSync({ 'word/document.xml': strToU8('<w/>') }),
      'file-not-spreadsheet',
    ],
    [
      'a spreadsheet of somebody else',
      async () => writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['a']] }] }),
      'file-not-ours',
    ],
    ['the hidden sheet taken away', async () => saved(filledIn, 'duixian'), 'file-not-ours'],
    ['cut off', async () => (await saved(filledIn)).slice(0, -100), 'file-not-spreadsheet'],
    [
      'one byte changed',
      async () => (await saved(filledIn)).map((byte, place) => (place === 2000 ? byte ^ 1 : byte)),
      'file-not-spreadsheet',
    ],
    [
      'a bomb',
      async () => zipSync({ 'xl/a': nothing, 'xl/b': nothing, 'xl/c': nothing, 'xl/d': nothing }),
      'file-unpacks-too-large',
    ],
    [
      'too many parts',
      async () =>
        zipSync(
          Object.fromEntries(
            Array.from({ length: LIMITS.parts + 1 }, (_, part) => [`p${part}`, new Uint8Array()]),
          ),
        ),
      'file-unpacks-too-large',
    ],
    ['too large', async () => new Uint8Array(LIMITS.bytes + 1), 'file-too-large'],
  ];

  test.each(cases)('%s', async (_what, bytes, rule) => {
    expect(lines(await read(await bytes()))).toEqual([rule]);
  });

  test('a bomb that says it is small', async () => {
    const bytes = zipSync({ '[Content_Types].xml': new Uint8Array(50_000_000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    for (const size of [100, 0]) {
      view.setUint32(directory + 24, size, true);
      expect(lines(await read(bytes))).toEqual(['file-not-spreadsheet']);
    }
    // A size of nothing is no size: who unpacks would go on.
    expect(() => checkArchive(bytes)).toThrow('file-not-spreadsheet');
  });
});

test('a sentence that no cell can hold is not sent out', async () => {
  const written = await writeSpreadsheet(fileWith([textField('长'.repeat(LIMITS.cell + 1))]));
  expect(written.ok ? [] : written.problems).toEqual([
    {
      rule: 'text-too-long-for-cell',
      params: { length: LIMITS.cell + 1, allowed: LIMITS.cell },
      place: { document: 'article/abc123', field: 'title', segment: 's1' },
    },
  ]);
});
