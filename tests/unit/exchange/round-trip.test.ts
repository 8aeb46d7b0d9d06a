import fc from 'fast-check';

import { compare } from '../../../src/translation/exchange/compare';
import { readSpreadsheet } from '../../../src/translation/exchange/read-spreadsheet';
import { readXliff } from '../../../src/translation/exchange/read-xliff';
import { nodesOf, runsOf } from '../../../src/translation/exchange/runs';
import type { Block, ExchangeField, ExchangeFile } from '../../../src/translation/exchange/types';
import { unitsOf } from '../../../src/translation/exchange/units';
import { writeSpreadsheet } from '../../../src/translation/exchange/write-spreadsheet';
import { isTranslatable, writeXliff } from '../../../src/translation/exchange/write-xliff';
import { runs } from '../../support/deep';
import { blocks, blocksField, fileWith, hardText, schemaErrors, textField } from '../../support/exchange';

const FORMATS = {
  XLIFF: {
    write: async (file: ExchangeFile) => writeXliff(file),
    read: async (bytes: Uint8Array) => readXliff(bytes),
  },
  XLSX: {
    write: async (file: ExchangeFile) => {
      const written = await writeSpreadsheet(file);
      if (!written.ok) throw new Error(JSON.stringify(written.problems));
      return written.bytes;
    },
    read: readSpreadsheet,
  },
};

const cameBack = async (format: keyof typeof FORMATS, sent: ExchangeFile, fresh: ExchangeFile) => {
  const reading = await FORMATS[format].read(await FORMATS[format].write(sent));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
  const result = compare(reading.file, fresh);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.documents[0]?.fields ?? [];
};

const withoutDrafts = (file: ExchangeFile): ExchangeFile => ({
  ...file,
  documents: file.documents.map((document) => ({
    ...document,
    fields: document.fields.map((field): ExchangeField => ({ ...field, target: null })),
  })),
});

/** As Strapi's editor would keep the same text: nothing that an editor or a reader can see is different. */
const asEdited = (list: Block[]): Block[] =>
  list.map((block) => {
    const children = block.children ?? [];
    if (children.length > 0 && children.every((child) => child.type === 'text' || child.type === 'link')) {
      return { ...block, children: nodesOf(runsOf(children as never)) };
    }
    return block.children ? { ...block, children: asEdited(children as Block[]) } : block;
  });

/** Every character carried over, so that the translation has the marks of the source and other words. */
const fields = fc
  .tuple(hardText, fc.option(hardText), blocks, fc.boolean())
  .map(([source, target, body, isTranslated]): ExchangeField[] => [
    textField(source, target),
    blocksField(body, isTranslated ? body : null),
  ]);

const RUNS = { XLIFF: { numRuns: runs(150, 2000) }, XLSX: { numRuns: runs(30, 400) } };

describe.each(['XLIFF', 'XLSX'] as const)('as %s', (format) => {
  test('what went out comes back as it was, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fields, async (list) => {
        const file = fileWith(list);
        fc.pre(file.documents.every(isTranslatable));
        const back = await cameBack(format, file, file);
        expect(back.map(({ target }) => target)).toEqual(list.map(({ target }) => target));
      }),
      RUNS[format],
    );
  });

  test('a translation that no draft has yet is rebuilt from the file alone', async () => {
    const written = hardText.filter((words) => !words.includes('<b>') && words.trim() !== '');
    await fc.assert(
      fc.asyncProperty(blocks, written, written, async (body, source, target) => {
        const file = fileWith([textField(source, target), blocksField(body, body)]);
        const [title, rich] = await cameBack(format, file, withoutDrafts(file));
        expect(title?.target).toBe(target);
        const hasWords = unitsOf(blocksField(body)).length > 0;
        expect(asEdited((rich?.target ?? []) as Block[])).toEqual(hasWords ? asEdited(body) : []);
      }),
      RUNS[format],
    );
  });
});

test('what came back goes out again as the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fields, async (list) => {
      const file = fileWith(list);
      fc.pre(file.documents.every(isTranslatable));
      const back = await cameBack('XLIFF', file, file);
      const again = list.map(
        (field, place) => ({ ...field, target: back[place]?.target ?? null }) as ExchangeField,
      );
      expect(Buffer.from(writeXliff(fileWith(again))).equals(Buffer.from(writeXliff(file)))).toBe(true);
    }),
    RUNS.XLIFF,
  );
});

test('every file is valid by the schemas of OASIS', async () => {
  const files = fc
    .sample(fields, 150)
    .map((list) => fileWith(list))
    .filter((file) => file.documents.every(isTranslatable));
  expect(files.length).toBeGreaterThan(50);
  expect(await schemaErrors(...files.map(writeXliff))).toEqual([]);
});
