import fc from 'fast-check';

import { fewer } from '../../../src/cache/cdn/fewer';
import { labelsOf, LONGEST } from '../../../src/cache/cdn/labels';
import { nameOf } from '../../../src/cache/cdn/names';
import { valueOf } from '../../../src/cache/answers/answer';
import { tagsOfRow } from '../../../src/cache/tags/of-row';
import type { Table } from '../../../src/cache/tags/tables';
import { ANYTHING, anythingOf, type Tag, tagOf } from '../../../src/cache/tags/tag';

const TABLES = Array.from({ length: 12 }, (_, number) => `table_${number}`);

const table = (name: string): Table => ({ name, keys: new Set(['id', 'locale']), published: 'dated' });

/** A row of one of the tables, after a change. */
const anyRow = fc.record({
  name: fc.constantFrom(...TABLES),
  isPublished: fc.boolean(),
  id: fc.nat(200),
  locale: fc.constantFrom('en', 'zh-Hans'),
});

/** What an answer has read: of tables, of rows, and always whatever may happen to each of the tables. */
const anyTags = fc
  .array(fc.tuple(fc.constantFrom(...TABLES), fc.boolean(), fc.option(fc.nat(200), { nil: undefined })), {
    minLength: 1,
    maxLength: 900,
    size: 'max',
  })
  .map(
    (read) =>
      new Set<Tag>([
        ANYTHING,
        ...read.flatMap(([name, isPublished, id]) => [
          anythingOf(name),
          id === undefined ? tagOf(name, isPublished) : tagOf(name, isPublished, 'id', id),
        ]),
      ]),
  );

const namesIn = (tags: ReadonlySet<Tag>): Set<string> =>
  new Set(valueOf(labelsOf({ tags, until: Infinity }), 'cache-tag')?.split(','));

const meet = (some: Iterable<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((each) => others.has(each));

test('whatever an answer has read, its labels fit, and nothing that it depends on goes without being told', () => {
  fc.assert(
    fc.property(anyTags, fc.array(anyRow, { minLength: 1, maxLength: 20 }), (tags, rows) => {
      const headers = labelsOf({ tags, until: Infinity });
      expect(valueOf(headers, 'cache-tag')?.length).toBeLessThanOrEqual(LONGEST);
      expect(valueOf(headers, 'surrogate-key')).toBe(valueOf(headers, 'cache-tag')?.replaceAll(',', ' '));
      const names = namesIn(tags);
      for (const { name, isPublished, id, locale } of rows) {
        const touched = tagsOfRow(table(name), { isPublished, keys: { id, locale } });
        const told = touched.map(nameOf);
        if (meet(touched, tags)) expect(meet(told, names)).toBe(true);
        if (tags.has(anythingOf(name))) expect(names).toContain(nameOf(anythingOf(name)));
      }
    }),
  );
});

test('as long as they fit, no answer has other labels than its own', () => {
  const tags = new Set([ANYTHING, anythingOf('articles'), tagOf('articles', true, 'id', 7)]);
  expect(namesIn(tags)).toEqual(new Set([...tags].map(nameOf)));
});

test('first those of what is published give way, and of these the most', () => {
  const keyed = (name: string, isPublished: boolean, count: number) =>
    Array.from({ length: count }, (_, id) => tagOf(name, isPublished, 'id', id));
  const tags = new Set([...keyed('a', true, 3), ...keyed('b', true, 5), ...keyed('c', false, 9)]);
  expect(fewer(tags, 13)).toEqual(new Set([...keyed('a', true, 3), 'b*', ...keyed('c', false, 9)]));
  expect(fewer(tags, 3)).toEqual(new Set(['a*', 'b*', 'c']));
});

test('what reads of more tables than fit, or is right no longer, is kept in no CDN', () => {
  const tables = new Set(Array.from({ length: 1_000 }, (_, number) => `table_${number}`));
  const NOT_THERE = ['cdn-cache-control', 'no-store', 'surrogate-control', 'no-store'];
  expect(labelsOf({ tags: tables, until: Infinity })).toEqual(NOT_THERE);
  expect(labelsOf({ tags: new Set([ANYTHING]), until: Date.now() + 900 })).toEqual(NOT_THERE);
  expect(labelsOf()).toEqual(NOT_THERE);
});
