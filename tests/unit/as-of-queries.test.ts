import type { UID } from '@strapi/strapi';

import { planOf, type Query } from '../../src/rest/as-of/evaluate/plan';
import { find, show } from '../../src/rest/as-of/evaluate/show';
import type { Engine, Entry, World } from '../../src/rest/as-of/evaluate/world';
import type { Place } from '../../src/rest/query/public-attributes';

const PROJECT = 'api::project.project';
const THEME = 'api::theme.theme';
const FIGURE = 'record.figure';

const scalar = (type: string): Place => ({ kind: 'scalar', type });

const PLACES: Partial<Record<UID.Schema, Record<string, Place>>> = {
  [PROJECT]: {
    id: scalar('integer'),
    documentId: scalar('string'),
    createdAt: scalar('datetime'),
    name: scalar('string'),
    order: scalar('integer'),
    summary: scalar('text'),
    figures: { kind: 'component', uid: FIGURE },
    theme: { kind: 'relation', uid: THEME },
    localizations: { kind: 'localizations' },
  },
  [THEME]: {
    id: scalar('integer'),
    documentId: scalar('string'),
    slug: scalar('string'),
    order: scalar('integer'),
  },
  [FIGURE]: { id: scalar('integer'), value: scalar('decimal'), unit: scalar('string') },
};

const figure = (id: number, value: number, unit: string) => ({ id, value, unit });

const bridge = {
  id: 1,
  documentId: 'bridge',
  createdAt: '2023-01-01T00:00:00.000Z',
  name: 'Bridge',
  order: 2,
  summary: null,
  figures: [figure(1, 5, 'km'), figure(2, 70, '%')],
  theme: { documentId: 'roads' },
};
const school = {
  ...bridge,
  id: 2,
  documentId: 'school',
  name: 'school 100%',
  order: 1,
  summary: '学校',
  figures: [figure(3, 70, 'km')],
  theme: { documentId: 'withdrawn' },
};
const park = { ...bridge, id: 3, documentId: 'park', name: '𠮷公园', order: 2, figures: [], theme: null };
const station = { ...park, id: 4, documentId: 'station', name: '（站）', order: null };

const roads = { id: 9, documentId: 'roads', slug: 'roads', order: 3 };

const byId = (entries: Entry[]) => new Map(entries.map((entry) => [entry.documentId, entry]));

const worldOn = (engine: Engine): World => ({
  engine,
  standing: (uid) => byId(uid === PROJECT ? [station, park, school, bridge] : uid === THEME ? [roads] : []),
  localizations: (_, { documentId }) => (documentId === 'bridge' ? [{ ...bridge, id: 11, name: '桥' }] : []),
});

const ask = (query: Query, engine: Engine = 'sqlite') => {
  const plan = planOf(PROJECT, query, (uid) => new Map(Object.entries(PLACES[uid] ?? {})));
  const world = worldOn(engine);
  return find(plan, world.standing(PROJECT).values(), world).map((entry) => show(plan, entry, world));
};

const found = (where: unknown, engine?: Engine) => ask({ where }, engine).map((entry) => entry.documentId);

const ordered = (orderBy: unknown, engine?: Engine) =>
  ask({ orderBy }, engine).map((entry) => entry.documentId);

describe('a filter', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing asked', {}, ['bridge', 'school', 'park', 'station']],
    ['a plain value', { order: '2' }, ['bridge', 'park']],
    ['several operators of one attribute', { order: { $gte: '1', $lt: '2' } }, ['school']],
    ['nothing is neither equal nor different', { order: { $ne: '2' } }, ['school']],
    ['nor is it outside a list', { order: { $notIn: ['2'] } }, ['school']],
    ['nor does a $not make it so', { order: { $not: { $eq: '2' } } }, ['school']],
    ['absence', { order: { $null: true } }, ['station']],
    ['presence, the other way round', { order: { $null: false } }, ['bridge', 'school', 'park']],
    ['signs of LIKE stand for themselves', { name: { $endsWith: '0%' } }, ['school']],
    ['a relation', { theme: { slug: 'roads' } }, ['bridge']],
    [
      'a relation to what does not stand leads nowhere',
      { theme: { $null: true } },
      ['school', 'park', 'station'],
    ],
    ['a relation that is there', { theme: { $notNull: true } }, ['bridge']],
    ['one component is enough', { figures: { unit: 'km' } }, ['bridge', 'school']],
    ['within one component all must hold', { figures: { unit: 'km', value: { $gt: '60' } } }, ['school']],
    [
      'two questions may be answered by two components',
      { $and: [{ figures: { unit: 'km' } }, { figures: { value: { $gt: '60' } } }] },
      ['bridge', 'school'],
    ],
    ['one component is enough under a $not too', { $not: { figures: { unit: 'km' } } }, ['bridge']],
    ['one of several', { $or: [{ order: '1' }, { theme: { order: '3' } }] }, ['bridge', 'school']],
    ['none of several', { $not: { $or: [{ order: '1' }, { name: { $startsWith: 'B' } }] } }, ['park']],
    [
      'a moment',
      { createdAt: { $lte: '2023-01-01T08:00:00+08:00' } },
      ['bridge', 'school', 'park', 'station'],
    ],
  ])('%s', (_, where, expected) => {
    expect(found(where)).toEqual(expected);
  });

  test('knows as much of upper and lower case as the database', () => {
    expect(found({ name: { $contains: 'BRIDGE' } }, 'sqlite')).toEqual(['bridge']);
    expect(found({ name: { $contains: 'BRIDGE' } }, 'postgres')).toEqual([]);
    expect(found({ name: { $containsi: 'BRIDGE' } }, 'postgres')).toEqual(['bridge']);
  });
});

describe('an order', () => {
  test('has nothing where the database has it, and what is equal by id', () => {
    expect(ordered({ order: 'asc' }, 'sqlite')).toEqual(['station', 'school', 'bridge', 'park']);
    expect(ordered({ order: 'asc' }, 'postgres')).toEqual(['school', 'bridge', 'park', 'station']);
    expect(ordered({ order: 'DESC' }, 'postgres')).toEqual(['station', 'bridge', 'park', 'school']);
  });

  test('goes by code points, also beyond the first plane', () => {
    expect(ordered({ name: 'asc' })).toEqual(['bridge', 'school', 'station', 'park']);
  });

  test('leads through relations, and on to the next key', () => {
    expect(ordered([{ theme: { order: 'desc' } }, { name: 'desc' }])).toEqual([
      'bridge',
      'park',
      'station',
      'school',
    ]);
  });
});

describe('what is shown', () => {
  const first = (query: Query) => ask({ where: { documentId: 'bridge' }, ...query })[0];
  const plain = { id: 1, documentId: 'bridge' };

  test('is every attribute and nothing that was not populated', () => {
    const { figures: _figures, theme: _theme, ...scalars } = bridge;
    expect(first({})).toEqual(scalars);
  });

  test('is what was chosen, with what tells it apart', () => {
    expect(first({ select: ['name'] })).toEqual({ ...plain, name: 'Bridge' });
  });

  test.each<[string, unknown, object]>([
    ['a relation', ['theme'], { theme: roads }],
    [
      'a relation with its own fields',
      { theme: { select: ['slug'] } },
      { theme: { id: 9, documentId: 'roads', slug: 'roads' } },
    ],
    ['a relation that does not answer to its filter', { theme: { where: { slug: 'x' } } }, { theme: null }],
    [
      'components in another order',
      { figures: { orderBy: { value: 'desc' }, select: ['value'] } },
      {
        figures: [
          { id: 2, value: 70 },
          { id: 1, value: 5 },
        ],
      },
    ],
    ['some of its components', { figures: { where: { unit: '%' } } }, { figures: [figure(2, 70, '%')] }],
    [
      'the other language',
      { localizations: { select: ['name'] } },
      { localizations: [{ id: 11, documentId: 'bridge', name: '桥' }] },
    ],
  ])('%s', (_, populate, expected) => {
    expect(first({ select: [], populate })).toEqual({ ...plain, ...expected });
  });

  test('is null where an attribute is younger than the snapshot', () => {
    const { summary: _summary, ...older } = bridge;
    const plan = planOf(
      PROJECT,
      { select: ['summary'] },
      (uid) => new Map(Object.entries(PLACES[uid] ?? {})),
    );
    expect(show(plan, older, worldOn('sqlite'))).toEqual({ ...plain, summary: null });
  });

  test('is null where a relation leads to what does not stand', () => {
    const [shown] = ask({ where: { documentId: 'school' }, select: [], populate: ['theme'] });
    expect(shown).toEqual({ id: 2, documentId: 'school', theme: null });
  });
});
