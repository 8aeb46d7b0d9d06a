import fc, { type Arbitrary } from 'fast-check';

import type { Query } from '../public-queries';
import { type Everything, type Filter, relationsOf, scalarsOf, type SortKey, valueAt } from './reference';

export interface Question {
  filter: Filter;
  keys: SortKey[];
  page: number;
  pageSize: number;
}

interface Column {
  path: string[];
  isText: boolean;
  values: unknown[];
}

/** What can be asked about and sorted by: attributes of a type and of what it is linked with. */
const columnsOf = (everything: Everything, type: string): Column[] => {
  const own = scalarsOf(type).map(({ name, isText }) => ({ path: [name], isText }));
  const behind = relationsOf(type).flatMap((relation) =>
    scalarsOf(relation.type).map(({ name, isText }) => ({ path: [relation.name, name], isText })),
  );
  const items = [...(everything.merged.get(type)?.values() ?? [])];
  return [...own, ...behind].map((column) => {
    const values = items.map((item) => valueAt(everything, type, item, column.path));
    return { ...column, values: [...new Set(values)].filter((value) => value !== null) };
  });
};

const leafOf = ({ path, isText, values }: Column): Arbitrary<Filter> => {
  const presence = fc
    .constantFrom('$null', '$notNull')
    .map((operator) => ({ path, operator, operand: true }));
  if (values.length === 0) return presence;
  const value = fc.constantFrom(...values);
  const plain = fc.constantFrom('$eq', '$ne', '$gt', '$lte');
  const several = fc.array(value, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    presence,
    {
      weight: 4,
      arbitrary: fc.tuple(plain, value).map(([operator, operand]) => ({ path, operator, operand })),
    },
    several.map((operand) => ({ path, operator: '$in', operand })),
    ...(isText
      ? [
          fc.tuple(value, fc.nat(6)).map(([text, start]) => {
            const piece = [...String(text)].slice(start, start + 2).join('') || String(text);
            return { path, operator: '$containsi', operand: piece };
          }),
        ]
      : []),
  );
};

const filterOf = (columns: Column[], depth: number): Arbitrary<Filter> => {
  const leaf = fc.constantFrom(...columns).chain(leafOf);
  if (depth === 0) return leaf;
  const inner = filterOf(columns, depth - 1);
  const some = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 2, arbitrary: leaf },
    some.map((all) => ({ all })),
    some.map((any) => ({ any })),
    inner.map((not) => ({ not })),
  );
};

export const questionsOf = (everything: Everything, type: string): Arbitrary<Question> => {
  const columns = columnsOf(everything, type);
  const key = fc
    .tuple(fc.constantFrom(...columns.filter(({ path }) => path[0] !== 'documentId')), fc.boolean())
    .map(([{ path }, isDescending]) => ({ path, isDescending }));
  return fc.record({
    filter: fc.oneof(fc.constant<Filter>({ all: [] }), { weight: 5, arbitrary: filterOf(columns, 2) }),
    keys: fc.uniqueArray(key, { maxLength: 2, selector: ({ path }) => path.join('.') }),
    page: fc.constantFrom(1, 1, 2, 3),
    pageSize: fc.constantFrom(3, 10, 100),
  });
};

const filtersOf = (filter: Filter): Query => {
  if ('all' in filter) return { $and: filter.all.map(filtersOf) };
  if ('any' in filter) return { $or: filter.any.map(filtersOf) };
  if ('not' in filter) return { $not: filtersOf(filter.not) };
  const { path, operator, operand } = filter;
  return path.reduceRight<Query>((inner, name) => ({ [name]: inner }), { [operator]: operand });
};

/** The question as a reader asks it of REST. */
export const queryOf = ({ filter, keys, page, pageSize }: Question): Query => ({
  filters: filtersOf(filter),
  sort: [
    ...keys.map(({ path, isDescending }) => `${path.join('.')}:${isDescending ? 'desc' : 'asc'}`),
    'documentId:asc',
  ],
  pagination: { page, pageSize },
});
