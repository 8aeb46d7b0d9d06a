import { differenceOf, isSame, type Part } from '../../src/domain/difference';
import { components, contentTypes } from '../support/schemas';

const parts = Object.fromEntries(components().map((component) => [component.uid, component]));

const changes = (type: string, before: Part | null, after: Part | null) => {
  const found = contentTypes().find(({ uid }) => uid === `api::${type}.${type}`);
  if (!found) throw new Error(`There is no ${type}`);
  // As Strapi has them when it runs.
  const attributes = { ...found.attributes, updatedAt: { type: 'datetime' }, locale: { type: 'string' } };
  return differenceOf(before, after, attributes, parts);
};

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const gdp = { indicatorCode: 'gdp', period: '2022', value: 310.72, unit: '亿元' };
const tax = { indicatorCode: 'tax', period: '2022', value: 20.1, unit: '亿元' };

test('what a publish gives anew is no difference', () => {
  const before = {
    id: 1,
    documentId: 'a',
    updatedAt: '2023-01-01T00:00:00.000Z',
    title: '报告',
    kicker: null,
    figures: [{ id: 7, value: 1 }],
    headings: { id: 3, promises: null },
  };
  const after = {
    documentId: 'a',
    figures: [{ value: 1, id: 9 }],
    title: '报告',
    kicker: '',
    id: 2,
    updatedAt: '2023-02-01T00:00:00.000Z',
  };
  expect(isSame(before, after)).toBe(true);
  expect(changes('article', before, after)).toEqual([]);
  expect(isSame(before, { ...after, title: '报告二' })).toBe(false);
  expect(isSame(null, after)).toBe(false);
});

test('words are words, an address is a value', () => {
  const before = { title: '政府工作报告', slug: 'bao-gao', kicker: null };
  const after = { title: '2023年政府工作报告', slug: 'bao-gao-2023', kicker: '两会' };
  expect(changes('article', before, after)).toEqual([
    { field: 'slug', path: ['slug'], kind: 'value', before: 'bao-gao', after: 'bao-gao-2023' },
    { field: 'kicker', path: ['kicker'], kind: 'words', before: null, after: '两会' },
    { field: 'title', path: ['title'], kind: 'words', before: '政府工作报告', after: '2023年政府工作报告' },
  ]);
});

test('a value, its unit and its qualifier are one figure', () => {
  const before = { value: 8, unit: '%', qualifier: 'about', latestValue: null, latestUnit: null };
  const after = { value: 6, unit: '%', qualifier: 'about', latestValue: 6.1, latestUnit: '%' };
  expect(changes('target', before, after)).toEqual([
    {
      field: 'value',
      path: ['value'],
      kind: 'figure',
      before: { value: 8, unit: '%', qualifier: 'about' },
      after: { value: 6, unit: '%', qualifier: 'about' },
    },
    {
      field: 'latestValue',
      path: ['latestValue'],
      kind: 'figure',
      before: null,
      after: { value: 6.1, unit: '%', qualifier: null },
    },
  ]);
});

test('figures are known again by what they measure and when', () => {
  const corrected = { ...gdp, value: 311.2 };
  const added = { indicatorCode: 'income', period: '2022', value: 46465, unit: '元' };
  const gone = { ...gdp, period: '2021' };
  const found = changes('achievement', { figures: [gone, gdp, tax] }, { figures: [added, corrected, tax] });
  expect(found).toEqual([
    { field: 'figures', path: ['figures', 0], kind: 'figure', before: null, after: added },
    { field: 'figures', path: ['figures', 1], kind: 'figure', before: gdp, after: corrected },
    { field: 'figures', path: ['figures', 0], kind: 'figure', before: gone, after: null },
  ]);
});

test('the same figures in another order are only in another order', () => {
  expect(changes('achievement', { figures: [gdp, tax] }, { figures: [tax, gdp] })).toEqual([
    { field: 'figures', path: ['figures'], kind: 'order', before: null, after: null },
  ]);
});

test('a status, a date and a cadence are values', () => {
  const before = { progressStatus: 'not-started', lastReportedOn: null, reportEvery: 90 };
  const after = { progressStatus: 'under-way', lastReportedOn: '2023-06-30', reportEvery: 30 };
  expect(
    changes('measure', before, after).map(({ field, before: was, after: is }) => [field, was, is]),
  ).toEqual([
    ['progressStatus', 'not-started', 'under-way'],
    ['lastReportedOn', null, '2023-06-30'],
    ['reportEvery', 90, 30],
  ]);
});

test('a relation is told by what it leads to', () => {
  const before = { report: { documentId: 'one' }, theme: null };
  const after = { report: { documentId: 'two' }, theme: { documentId: 'three' } };
  expect(changes('achievement', before, after)).toEqual([
    { field: 'theme', path: ['theme'], kind: 'link', type: 'theme', before: null, after: 'three' },
    { field: 'report', path: ['report'], kind: 'link', type: 'article', before: 'one', after: 'two' },
  ]);
});

test('rich text is told by its words, and by its form where the words stay', () => {
  const link = { type: 'link', url: 'https://example.org/a', children: [{ type: 'text', text: '来源' }] };
  const before = { body: [paragraph('一'), { type: 'paragraph', children: [link] }] };
  const after = { body: [paragraph('二'), { type: 'paragraph', children: [link] }] };
  expect(changes('article', before, after)).toEqual([
    {
      field: 'body',
      path: ['body'],
      kind: 'words',
      before: '一\n来源 <https://example.org/a>',
      after: '二\n来源 <https://example.org/a>',
    },
  ]);
  const bold = { body: [{ type: 'paragraph', children: [{ type: 'text', text: '一', bold: true }] }] };
  expect(changes('article', { body: [paragraph('一')] }, bold)).toEqual([
    { field: 'body', path: ['body'], kind: 'form', before: null, after: null },
  ]);
});

test('photos are known again by their image; a replaced one is an image that changed', () => {
  const one = { image: { url: '/1.jpg' }, caption: '一', placement: 'achievements' };
  const two = { image: { url: '/2.jpg' }, caption: '二', placement: 'achievements' };
  const retold = { ...two, caption: '贰' };
  expect(changes('article', { photos: [one, two] }, { photos: [retold] })).toEqual([
    { field: 'photos', path: ['photos', 0, 'caption'], kind: 'words', before: '二', after: '贰' },
    { field: 'photos', path: ['photos', 0, 'image'], kind: 'image', before: { url: '/1.jpg' }, after: null },
    { field: 'photos', path: ['photos', 0, 'caption'], kind: 'words', before: '一', after: null },
    { field: 'photos', path: ['photos', 0, 'placement'], kind: 'value', before: 'achievements', after: null },
  ]);
  expect(changes('article', { photos: [one] }, { photos: [{ ...one, image: { url: '/3.jpg' } }] })).toEqual([
    {
      field: 'photos',
      path: ['photos', 0, 'image'],
      kind: 'image',
      before: { url: '/1.jpg' },
      after: { url: '/3.jpg' },
    },
  ]);
});

test('a single component is told by its parts', () => {
  expect(changes('article', { headings: { promises: '一' } }, { headings: { promises: '二' } })).toEqual([
    { field: 'headings', path: ['headings', 'promises'], kind: 'words', before: '一', after: '二' },
  ]);
});

test('from nothing, everything is new; to nothing, everything is gone', () => {
  const theme = { name: '民生', slug: 'min-sheng', order: 1 };
  expect(changes('theme', null, theme).map(({ before, after }) => [before, after])).toEqual([
    [null, '民生'],
    [null, 'min-sheng'],
    [null, 1],
  ]);
  expect(changes('theme', theme, null).every(({ after }) => after === null)).toBe(true);
});
