import { PUBLIC_TYPE_NAMES } from '../../src/domain/public-types';
import type { Change, Row } from '../../src/reader/api/record';
import { keepDay } from '../../src/reader/as-of/keep-day';
import { en } from '../../src/reader/messages/en';
import { zhHans } from '../../src/reader/messages/zh-Hans';
import { causesOf } from '../../src/reader/record/commits';
import { rowKind } from '../../src/reader/record/row-kind';
import { components, contentTypes } from '../support/schemas';

test('whatever can change has a name in both languages', () => {
  const types = contentTypes().filter(({ uid }) =>
    PUBLIC_TYPE_NAMES.some((name) => uid === `api::${name}.${name}`),
  );
  const attributes = [...types, ...components()].flatMap((type) => Object.keys(type.attributes));
  for (const { record } of [zhHans, en]) {
    expect(attributes.filter((attribute) => !record.fields[attribute])).toEqual([]);
  }
});

test('links and forms of a page of the past stay on its day, and those of the present do not', () => {
  const kept = (html: string) => keepDay(html, '2023-04-01');
  expect(kept('<a class="x" href="/zh/targets/a">')).toBe(
    '<a class="x" href="/zh/targets/a?asOf=2023-04-01">',
  );
  expect(kept('<a href="/en/projects?theme=b#c">')).toBe(
    '<a href="/en/projects?theme=b&amp;asOf=2023-04-01#c">',
  );
  expect(kept('<form method="get" action="/zh/targets">')).toBe(
    '<form method="get" action="/zh/targets"><input type="hidden" name="asOf" value="2023-04-01"/>',
  );
  for (const present of [
    '<a href="#story">',
    '<a href="/api/openapi.json">',
    '<a href="https://example.org/zh/targets">',
    '<a href="/zh/history/target/abc">',
    '<a href="/zh/changes">',
    '<a href="/zh/targets/a/feed.atom">',
    '<img src="/zh/targets/a/picture.png">',
  ]) {
    expect(kept(present)).toBe(present);
  }
});

const row = (seq: number, causeSeq: number | null, more: Partial<Row> = {}): Row => ({
  seq,
  causeSeq,
  at: '2023-06-30T08:00:00.000Z',
  type: 'target',
  documentId: `d${seq}`,
  locale: 'zh-Hans',
  action: 'publish',
  significance: 'major',
  note: null,
  title: '',
  slug: null,
  page: null,
  changes: [],
  ...more,
});

test('consequences stand within what caused them; one whose cause is not shown stands alone', () => {
  const rows = [row(9, 7), row(8, 7), row(7, 6), row(6, null), row(5, 2)];
  expect(causesOf(rows)).toMatchObject([
    {
      row: { seq: 6 },
      consequences: [{ row: { seq: 7 }, consequences: [{ row: { seq: 8 } }, { row: { seq: 9 } }] }],
    },
    { row: { seq: 5 }, consequences: [] },
  ]);
});

test('a row is called by what it did', () => {
  const status: Change = {
    field: 'progressStatus',
    path: ['progressStatus'],
    kind: 'value',
    before: 'a',
    after: 'b',
  };
  const words: Change = { field: 'statement', path: ['statement'], kind: 'words', before: 'a', after: 'b' };
  expect(rowKind(row(1, null))).toBe('published');
  expect(rowKind(row(2, 1, { changes: [status] }))).toBe('moved');
  expect(rowKind(row(2, 1, { changes: [status], significance: 'correction' }))).toBe('correction');
  expect(rowKind(row(2, 1, { changes: [words] }))).toBe('major');
  expect(rowKind(row(2, null, { changes: [words], significance: 'minor' }))).toBe('minor');
  expect(rowKind(row(2, null, { action: 'unpublish' }))).toBe('withdrawn');
});
