import {
  bodyOf,
  carriedOver,
  type Draft,
  draftOf,
  isTouched,
} from '../../src/admin/translation/document/draft';
import { refusalsIn } from '../../src/admin/translation/document/refusals';
import type { DeskDocument, DeskField } from '../../src/domain/translation-desk';

const paragraph = (words: string) => ({ type: 'paragraph', children: [{ type: 'text', text: words }] });
const body = (words: string) => [...words].map(paragraph);

const field = (path: DeskField['path'], source: unknown, target: unknown, more: object = {}): DeskField => ({
  path,
  model: 'api::article.article',
  kind: 'line',
  isRequired: false,
  maxLength: null,
  source,
  target,
  terms: [],
  ...more,
});

const deskWith = (fields: DeskField[], more: Partial<DeskDocument> = {}): DeskDocument => ({
  type: 'article',
  documentId: 'a',
  title: '',
  state: 'outdated',
  since: '2023-03-14T00:00:00.000Z',
  hasDrafts: true,
  sourceSeq: 1,
  restsOn: null,
  isFollowed: false,
  isModified: false,
  isPublic: true,
  may: { save: true, publish: true },
  fields,
  frames: {},
  single: [],
  figures: [],
  links: { zh: null, en: null, history: '' },
  ...more,
});

const BLOCKS = { kind: 'blocks' } as const;

test('rich text that nobody touched is sent as it is', () => {
  const target = [{ ...paragraph('a'), unknown: 1 }];
  const desk = deskWith([field(['body'], body('A'), target, BLOCKS), field(['title'], '题', 'Title')]);
  const draft = draftOf(desk);
  expect(isTouched(desk, draft)).toBe(false);
  expect(bodyOf(desk, { ...draft, title: ' ' }, true)).toEqual({ body: target, title: null });
});

test('a paragraph that is not translated yet keeps its place in the draft, and none in public', () => {
  const desk = deskWith([field(['body'], body('ABC'), null, BLOCKS)]);
  const draft: Draft = { body: ['a', '', 'c'] };
  const saved = bodyOf(desk, draft, false).body;
  expect(saved).toEqual([paragraph('a'), paragraph(''), paragraph('c')]);
  expect(bodyOf(desk, draft, true).body).toEqual([paragraph('a'), paragraph('c')]);
  const again = deskWith([field(['body'], body('ABC'), saved, BLOCKS)]);
  expect(draftOf(again)).toEqual(draft);
  expect(bodyOf(again, draft, true).body).toEqual([paragraph('a'), paragraph('c')]);
});

test('a paragraph that is gone from the Chinese goes when it is emptied', () => {
  const fields = [field(['body'], body('AC'), body('abc'), { ...BLOCKS, before: body('ABC') })];
  const desk = deskWith(fields);
  expect(draftOf(desk)).toEqual({ body: ['a', 'b', 'c'] });
  expect(bodyOf(desk, { body: ['a', '', 'c'] }, true).body).toEqual(body('ac'));
});

test('words of components go back with what stands around them, and one without Chinese goes when emptied', () => {
  const desk = deskWith(
    [
      field(['photos', 0, 'caption'], '甲', 'First'),
      field(['photos', 1, 'caption'], null, 'Second'),
      field(['headings', 'targets'], '目标', null),
    ],
    {
      frames: {
        photos: [
          { id: 1, image: 7 },
          { id: 2, image: 8 },
        ],
        headings: [{}],
      },
      single: ['headings'],
    },
  );
  const draft = { ...draftOf(desk), 'photos.0.caption': 'One', 'headings.targets': 'Targets' };
  expect(bodyOf(desk, draft, true)).toEqual({
    photos: [
      { id: 1, image: 7, caption: 'One' },
      { id: 2, image: 8, caption: 'Second' },
    ],
    headings: { targets: 'Targets' },
  });
  expect(bodyOf(desk, { ...draft, 'photos.1.caption': '' }, true).photos).toHaveLength(1);
});

test('what was written is kept when the Chinese changes meanwhile, beside what changed', () => {
  const seen = deskWith([
    field(['title'], '一', 'Old'),
    field(['body'], body('AB'), null, BLOCKS),
    field(['kicker'], '眉', 'Kicker'),
  ]);
  const now = deskWith(
    [
      field(['title'], '二', 'Old', { before: '〇' }),
      field(['body'], body('AXB'), null, BLOCKS),
      field(['kicker'], '眉', 'Kicker'),
    ],
    { sourceSeq: 2 },
  );
  const carried = carriedOver(seen, { title: 'New', body: ['a', 'b'], kicker: 'Kicker' }, now);
  expect(carried.sourceSeq).toBe(2);
  expect(carried.fields.map(({ before }) => before)).toEqual(['一', body('AB'), undefined]);
  expect(draftOf(carried)).toEqual({ title: 'New', body: ['a', '', 'b'], kicker: 'Kicker' });
});

test('what the server refuses is told at the field, and what is of none above them', () => {
  const fields = [field(['title'], '', ''), field(['photos', 1, 'alt'], '', '')];
  const refusal = (path: (string | number)[], more: object = {}) => ({
    path,
    name: 'x',
    message: path.join(),
    ...more,
  });
  const errors = [
    refusal(['title']),
    refusal(['photos', 1, 'alt'], { name: 'figures-differ', key: 'k' }),
    refusal(['photos', 'alt']),
    refusal(['significance']),
  ];
  expect(refusalsIn({ details: { errors } }, fields)).toEqual({
    title: [{ name: 'x', message: 'title' }],
    'photos.1.alt': [
      { name: 'figures-differ', key: 'k', message: 'photos,1,alt' },
      { name: 'x', message: 'photos,alt' },
    ],
    '': [{ name: 'x', message: 'significance' }],
  });
  expect(refusalsIn({ message: 'No' }, fields)).toEqual({ '': [{ name: '', message: 'No' }] });
});

test('a number that differs in one of several items is shown at the item that says it', () => {
  const fields = ['签约3家。', '开工5家。'].map((source, place) =>
    field(['photos', place, 'caption'], source, ''),
  );
  const refusal = { name: 'figures-differ', message: 'm', key: 'k', path: ['photos', 'caption'] };
  const found = (sourceSentence: string) =>
    Object.keys(refusalsIn({ details: { errors: [{ ...refusal, sourceSentence }] } }, fields));
  expect(found('开工5家。')).toEqual(['photos.1.caption']);
  expect(found('竣工7家。')).toEqual(['']);
});
