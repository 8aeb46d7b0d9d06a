import fc, { type Arbitrary } from 'fast-check';

import { components, contentTypes, type Schema } from './schemas';

export type Query = Record<string, unknown>;

export interface Place {
  name: string;
  type: string;
  /** Where a relation or component leads. */
  to?: Schema;
}

/** Values that stand in public entries, by type and attribute: `api::target.target.year`. */
export type Pools = Map<string, unknown[]>;

const BUILT_IN: Place[] = [
  { name: 'documentId', type: 'string' },
  { name: 'createdAt', type: 'datetime' },
  { name: 'publishedAt', type: 'datetime' },
  { name: 'locale', type: 'string' },
];

export const schemas = [...contentTypes(), ...components()];

const schemaNamed = (uid: string | undefined): Schema | undefined =>
  schemas.find((schema) => schema.uid === uid);

/** What the public may name of a type or component, read from the schema files. */
export const placesOf = (schema: Schema): Place[] => [
  ...(schema.uid.startsWith('api::') ? BUILT_IN : []),
  ...Object.entries(schema.attributes).map(([name, attribute]) => ({
    name,
    type: attribute.type,
    to: schemaNamed(attribute.target ?? attribute.component),
  })),
];

const isScalar = ({ type, to }: Place) => !to && type !== 'media';

const pick = <Item>(items: readonly Item[]): Arbitrary<Item> => fc.constantFrom(...items);

const PRESENCE = fc
  .tuple(pick(['$null', '$notNull']), pick(['true', 'false']))
  .map(([operator, value]): Query => ({ [operator]: value }));

const ORDER = ['$eq', '$ne', '$lt', '$lte', '$gt', '$gte'];
const WORDS = [
  ['$eqi', '$nei', '$contains', '$notContains', '$containsi', '$notContainsi'],
  ['$startsWith', '$startsWithi', '$endsWith', '$endsWithi'],
].flat();

/** A piece of a text, in another case now and then. */
const pieceOf = (value: Arbitrary<string>): Arbitrary<string> =>
  fc
    .tuple(value, fc.nat(8), fc.integer({ min: 1, max: 4 }), pick([0, 1, 2]))
    .map(([text, start, length, lettercase]) => {
      const piece = [...text].slice(start, start + length).join('') || text;
      return [piece, piece.toUpperCase(), piece.toLowerCase()][lettercase] ?? piece;
    });

const NUMBERS = fc.integer({ min: -5, max: 2100 }).map(String);
const DAYS = pick(['2022-06-30', '2023-03-14', '2026-01-01', '2030-01-01']);

const valueOf = (schema: Schema, { name, type }: Place, pools: Pools): Arbitrary<string> => {
  const known = (pools.get(`${schema.uid}.${name}`) ?? []).map(String);
  const made =
    type === 'integer' || type === 'decimal'
      ? NUMBERS
      : type.startsWith('date')
        ? DAYS
        : pick(['x', '区', 'é', '%', '_']);
  return known.length > 0 ? fc.oneof({ weight: 4, arbitrary: pick(known) }, made) : made;
};

const conditionOn = (schema: Schema, place: Place, pools: Pools): Arbitrary<unknown> => {
  if (place.type === 'blocks') return PRESENCE;
  const value = valueOf(schema, place, pools);
  const isText = !['integer', 'decimal', 'date', 'datetime'].includes(place.type);
  const plain: Arbitrary<Query> = fc.oneof(
    PRESENCE,
    fc.tuple(pick(ORDER), value).map(([operator, operand]) => ({ [operator]: operand })),
    fc
      .tuple(pick(['$in', '$notIn']), fc.array(value, { minLength: 1, maxLength: 3 }))
      .map(([operator, operands]) => ({ [operator]: operands })),
    fc.tuple(value, value).map((operands) => ({ $between: operands })),
    ...(isText
      ? [fc.tuple(pick(WORDS), pieceOf(value)).map(([operator, operand]) => ({ [operator]: operand }))]
      : []),
  );
  return fc.oneof(
    value,
    { weight: 6, arbitrary: plain },
    plain.map((condition) => ({ $not: condition })),
  );
};

const filtersOn = (schema: Schema, pools: Pools, depth: number): Arbitrary<Query> => {
  const places = placesOf(schema);
  const linked = places.filter((place) => place.to);
  const single: Arbitrary<Query>[] = [
    // At the top, Strapi lets a filter on the locale win over the language that is asked for.
    pick(places.filter((place) => isScalar(place) && place.name !== 'locale')).chain((place) =>
      conditionOn(schema, place, pools).map((condition) => ({ [place.name]: condition })),
    ),
  ];
  if (linked.length > 0) single.push(filtersBehind(pick(linked), pools, depth));
  if (depth > 0) {
    const deeper = filtersOn(schema, pools, depth - 1);
    single.push(
      fc.array(deeper, { minLength: 1, maxLength: 3 }).map((all) => ({ $and: all })),
      fc.array(deeper, { minLength: 1, maxLength: 3 }).map((any) => ({ $or: any })),
      deeper.map((not) => ({ $not: not })),
    );
  }
  return fc.oneof(...single);
};

/** Strapi takes no `$not` directly behind a link. */
const filtersBehind = (place: Arbitrary<Place>, pools: Pools, depth: number): Arbitrary<Query> =>
  place.chain(({ name, to }) => {
    const within: Arbitrary<Query>[] = [PRESENCE];
    if (to && depth > 0) {
      within.push(filtersOn(to, pools, depth - 1).filter((filters) => !('$not' in filters)));
    }
    return fc.oneof(...within).map((filters) => ({ [name]: filters }));
  });

const sortOn = (schema: Schema, depth = 1): Arbitrary<string> => {
  const places = placesOf(schema);
  // PostgreSQL has no order of JSON.
  const scalar = pick(places.filter((place) => isScalar(place) && place.type !== 'blocks'));
  const linked = places.filter((place) => place.to?.uid.startsWith('api::'));
  const direct = fc.tuple(scalar, pick(['', ':asc', ':desc', ':DESC'])).map(([{ name }, way]) => name + way);
  if (depth === 0 || linked.length === 0) return direct;
  const through = pick(linked).chain(({ name, to }) =>
    sortOn(to ?? schema, depth - 1).map((rest) => `${name}.${rest}`),
  );
  return fc.oneof(direct, through);
};

const sortsOf = (schema: Schema, depth?: number) =>
  fc.uniqueArray(sortOn(schema, depth), {
    minLength: 1,
    maxLength: 3,
    selector: (key) => key.replace(/:.*/, ''),
  });

const fieldsOf = (schema: Schema): Arbitrary<unknown> => {
  const names = placesOf(schema)
    .filter(isScalar)
    .map(({ name }) => name);
  const some = fc.uniqueArray(pick(names), { minLength: 1, maxLength: 4 });
  return fc.oneof(
    some,
    some.map((list) => list.join(',')),
    fc.constant('*'),
  );
};

const populateOf = (schema: Schema, pools: Pools, depth: number): Arbitrary<unknown> => {
  const places = placesOf(schema).filter((place) => !isScalar(place));
  const isType = schema.uid.startsWith('api::');
  const names = [...places.map(({ name }) => name), ...(isType ? ['localizations'] : [])];
  if (names.length === 0) return fc.constant('*');
  const dotted = places.flatMap(({ name, to }) =>
    (to ? placesOf(to) : []).filter((place) => !isScalar(place)).map((place) => `${name}.${place.name}`),
  );
  const within = (name: string): Arbitrary<unknown> => {
    const place = places.find((candidate) => candidate.name === name);
    if (name === 'localizations') return fieldsOf(schema).map((fields) => ({ fields }));
    if (!place?.to || depth === 0) return fc.constant('true');
    const parts = {
      fields: fieldsOf(place.to),
      filters: filtersOn(place.to, pools, 1),
      // Strapi fails on an order through a relation here.
      sort: sortsOf(place.to, 0),
      populate: populateOf(place.to, pools, depth - 1),
    };
    return fc.oneof(fc.constant('true'), fc.record(parts, { requiredKeys: [] }).map(withoutClash));
  };
  const some = fc.uniqueArray(pick(names), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    fc.constant('*'),
    fc.uniqueArray(pick([...names, ...dotted]), { minLength: 1, maxLength: 3 }),
    some.map((list) => list.join(',')),
    some.chain((list) => fc.record(Object.fromEntries(list.map((name) => [name, within(name)])))),
  );
};

const PAGES: Arbitrary<Query> = fc.oneof(
  fc.record(
    { page: pick(['1', '2', '3']), pageSize: pick(['1', '5', '100']), withCount: pick(['true', 'false']) },
    { requiredKeys: [] },
  ),
  fc.record({ start: pick(['0', '2', '7']), limit: pick(['1', '4', '50']) }, { requiredKeys: [] }),
);

/** Strapi shows what it sorts by, also where it was not among the fields asked for; the record does not. */
const withoutClash = <Asked extends Query>({ fields, ...asked }: Asked): Query =>
  'sort' in asked ? asked : { ...asked, ...(fields !== undefined && { fields }) };

/** What a reader may ask of a list, in the spellings that Strapi takes. */
export const queriesOf = (schema: Schema, pools: Pools): Arbitrary<Query> =>
  fc
    .record(
      {
        locale: pick(['zh-Hans', 'en']),
        filters: filtersOn(schema, pools, 3),
        sort: sortsOf(schema).chain((keys) => pick<unknown>([keys, keys.join(',')])),
        fields: fieldsOf(schema),
        populate: populateOf(schema, pools, 2),
        pagination: PAGES,
      },
      { requiredKeys: [] },
    )
    .map(withoutClash);

/** `filters[a][$eq]=b`, as an address has it. */
export const addressOf = (query: Query): string => {
  const pairs = (name: string, value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap((item, index) => pairs(`${name}[${index}]`, item));
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value).flatMap(([key, item]) => pairs(`${name}[${key}]`, item));
    }
    return [`${name}=${encodeURIComponent(String(value))}`];
  };
  return Object.entries(query)
    .flatMap(([name, value]) => pairs(name, value))
    .join('&');
};
