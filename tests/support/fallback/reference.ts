import { type Place, placesOf, schemas } from '../public-queries';
import type { Schema } from '../schemas';

/** What lists with fallback must say, worked out from plain lists alone: slowly, and in the plainest way. */

export type Item = Record<string, unknown> & { documentId: string };
type Value = string | number;

export const schemaOf = (type: string): Schema => {
  const found = schemas.find(({ uid }) => uid === `api::${type}.${type}`);
  if (!found) throw new Error(`There is no type ${type}`);
  return found;
};

const isRelation = ({ to }: Place): boolean => to?.uid.startsWith('api::') ?? false;

export const relationsOf = (type: string): { name: string; type: string }[] =>
  placesOf(schemaOf(type))
    .filter(isRelation)
    .map(({ name, to }) => ({ name, type: to?.uid.replace(/^.*\./, '') ?? '' }));

export const scalarsOf = (type: string): { name: string; isText: boolean }[] =>
  placesOf(schemaOf(type))
    .filter((place) => !place.to && !['media', 'blocks', 'datetime'].includes(place.type))
    .filter(({ name }) => name !== 'locale')
    .map((place) => ({ name: place.name, isText: !['integer', 'decimal', 'date'].includes(place.type) }));

/** Everything that is public, by type: plain, and with the source in place of what is not translated. */
export interface Everything {
  source: Map<string, Map<string, Item>>;
  merged: Map<string, Map<string, Item>>;
  /** Since when, of what this test made outdated. */
  outdated: Map<string, string>;
}

/** A question about one attribute of an item, or of what it is linked with. */
export interface Leaf {
  path: string[];
  operator: string;
  operand: unknown;
}
export type Filter = Leaf | { all: Filter[] } | { any: Filter[] } | { not: Filter };

const linked = (everything: Everything, type: string, item: Item, name: string): Item | undefined => {
  const relation = relationsOf(type).find((each) => each.name === name);
  const link = everything.source.get(type)?.get(item.documentId)?.[name] as Item | null;
  return relation && link ? everything.merged.get(relation.type)?.get(link.documentId) : undefined;
};

export const valueAt = (everything: Everything, type: string, item: Item, path: string[]): Value | null => {
  const [name = '', ...rest] = path;
  if (rest.length === 0) return (item[name] ?? null) as Value | null;
  const next = linked(everything, type, item, name);
  const target = relationsOf(type).find((each) => each.name === name)?.type ?? '';
  return next ? valueAt(everything, target, next, rest) : null;
};

/** Texts stand by their code points, as the bytes of UTF-8 do. */
const compare = (a: Value, b: Value): number =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));

const answer = ({ operator, operand }: Leaf, value: Value | null): boolean | null => {
  if (operator === '$null') return value === null;
  if (operator === '$notNull') return value !== null;
  if (value === null) return null;
  const order = (each: unknown) => compare(value, each as Value);
  if (operator === '$in') return (operand as Value[]).some((each) => order(each) === 0);
  if (operator === '$containsi') return String(value).toLowerCase().includes(String(operand).toLowerCase());
  if (operator === '$eq') return order(operand) === 0;
  if (operator === '$ne') return order(operand) !== 0;
  return operator === '$gt' ? order(operand) > 0 : order(operand) <= 0;
};

/** True, false, or neither where nothing was asked: as in SQL. */
const holds = (everything: Everything, type: string, item: Item, filter: Filter): boolean | null => {
  if ('path' in filter) return answer(filter, valueAt(everything, type, item, filter.path));
  if ('not' in filter) {
    const inner = holds(everything, type, item, filter.not);
    return inner === null ? null : !inner;
  }
  const [each, decisive] = 'all' in filter ? [filter.all, false] : [filter.any, true];
  const answers = each.map((one) => holds(everything, type, item, one));
  if (answers.includes(decisive)) return decisive;
  return answers.includes(null) ? null : !decisive;
};

export interface SortKey {
  path: string[];
  isDescending: boolean;
}

const inOrder = (everything: Everything, type: string, items: Item[], keys: SortKey[]): Item[] =>
  items.sort((one, other) => {
    for (const { path, isDescending } of keys) {
      const [a, b] = [valueAt(everything, type, one, path), valueAt(everything, type, other, path)];
      if (a === b) continue;
      // Nothing comes first in SQLite and last in PostgreSQL.
      const nothing = (a === null) === (ENGINE === 'sqlite') ? -1 : 1;
      const order = a === null || b === null ? nothing : compare(a, b);
      return isDescending ? -order : order;
    }
    return 0;
  });

export const translationOf = (everything: Everything, type: string, item: Item) => {
  const since = everything.outdated.get(item.documentId);
  const isMissing = item.locale !== 'en';
  return {
    requested: 'en',
    served: item.locale,
    state: isMissing ? 'missing' : since ? 'outdated' : 'current',
    ...(since && !isMissing && { outdatedSince: since }),
    sourcePublishedAt: everything.source.get(type)?.get(item.documentId)?.publishedAt,
  };
};

/** An item with its own attributes, and with those of what it is linked with. */
const shown = (everything: Everything, type: string, item: Item, isOuter = true): Item => {
  const own = placesOf(schemaOf(type))
    .filter((place) => (isOuter ? !isRelation(place) : !place.to && place.type !== 'media'))
    .map(({ name }) => [name, item[name]]);
  const links = relationsOf(type).map(({ name, type: target }) => {
    const found = linked(everything, type, item, name);
    return [name, found ? shown(everything, target, found, false) : null];
  });
  return {
    ...(Object.fromEntries([...own, ...(isOuter ? links : [])]) as Item),
    translation: translationOf(everything, type, item),
  };
};

/** What a list must answer. */
export const listOf = (everything: Everything, type: string, filter: Filter, keys: SortKey[]): Item[] => {
  const items = [...(everything.merged.get(type)?.values() ?? [])];
  const found = items.filter((item) => holds(everything, type, item, filter) === true);
  const order = [...keys, { path: ['documentId'], isDescending: false }];
  return inOrder(everything, type, found, order).map((item) => shown(everything, type, item));
};
