import fc from 'fast-check';

import { compare } from '../../../src/translation/exchange/compare';
import { readXliff } from '../../../src/translation/exchange/read-xliff';
import { nodesOf, runsOf } from '../../../src/translation/exchange/runs';
import type { Block, ExchangeField, ExchangeFile } from '../../../src/translation/exchange/types';
import { unitsOf } from '../../../src/translation/exchange/units';
import { isTranslatable, writeXliff } from '../../../src/translation/exchange/write-xliff';
import { blocks, blocksField, fileWith, hardText, schemaErrors, textField } from '../../support/exchange';

const cameBack = (bytes: Uint8Array, fresh: ExchangeFile) => {
  const reading = readXliff(bytes);
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

const RUNS = { numRuns: 400 };

test('what went out comes back as it was, whatever it holds', () => {
  fc.assert(
    fc.property(fields, (list) => {
      const file = fileWith(list);
      fc.pre(file.documents.every(isTranslatable));
      const back = cameBack(writeXliff(file), file);
      expect(back.map(({ target }) => target)).toEqual(list.map(({ target }) => target));
    }),
    RUNS,
  );
});

test('a translation that no draft has yet is rebuilt from the file alone', () => {
  fc.assert(
    fc.property(
      blocks,
      hardText,
      hardText.filter((words) => !words.includes('<b>')),
      (body, source, target) => {
        fc.pre(source.trim() !== '' && target.trim() !== '');
        const file = fileWith([textField(source, target), blocksField(body, body)]);
        const [title, rich] = cameBack(writeXliff(file), withoutDrafts(file));
        expect(title?.target).toBe(target);
        if (rich?.target !== null) expect(asEdited(rich?.target as Block[])).toEqual(asEdited(body));
        else expect(rich.untranslated.length + rich.path.length).toBeGreaterThan(0);
      },
    ),
    RUNS,
  );
});

test('what came back goes out again as the same bytes', () => {
  fc.assert(
    fc.property(fields, (list) => {
      const file = fileWith(list);
      fc.pre(file.documents.every(isTranslatable));
      const bytes = writeXliff(file);
      const back = cameBack(bytes, file);
      const again = fileWith(
        list.map((field, place) => ({ ...field, target: back[place]?.target ?? null }) as ExchangeField),
      );
      expect(Buffer.from(writeXliff(again)).equals(Buffer.from(bytes))).toBe(true);
    }),
    RUNS,
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
