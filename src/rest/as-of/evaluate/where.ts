import type { UID } from '@strapi/strapi';

import { isRecord } from '../../../domain/record';
import { answerOf, isListOperator } from './operators';
import { type Linked, rowsBehind } from './rows-behind';
import { type Scalar, scalarOf } from './scalars';
import type { Item, PlacesOf, World } from './world';

/** A question to one row. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { behind: string; place: Linked; that: Condition }
  | { name: string; type: string; operator: string; wanted: Scalar[] };

/** Reads a filter in the form that Strapi gives to its database, each operand as its column compares it. */
export const readWhere = (uid: UID.Schema, where: unknown, placesOf: PlacesOf): Condition => {
  if (Array.isArray(where)) return { all: where.map((each) => readWhere(uid, each, placesOf)) };
  if (!isRecord(where)) return { all: [] };
  return { all: Object.entries(where).map(([name, value]) => readNamed(uid, name, value, placesOf)) };
};

const readEach = (uid: UID.Schema, list: unknown, placesOf: PlacesOf): Condition[] =>
  (isRecord(list) ? Object.values(list) : [list].flat()).map((each) => readWhere(uid, each, placesOf));

const readNamed = (uid: UID.Schema, name: string, value: unknown, placesOf: PlacesOf): Condition => {
  if (name === '$and') return { all: readEach(uid, value, placesOf) };
  if (name === '$or') return { any: readEach(uid, value, placesOf) };
  if (name === '$not') return { not: readWhere(uid, value, placesOf) };
  const place = placesOf(uid).get(name);
  if (place?.kind === 'scalar') return readColumn(name, place.type, value);
  if (!place || !('uid' in place)) throw new Error(`${uid} cannot be filtered by ${name}`);
  // Of a link itself its absence can be asked, which is that of the row behind it.
  const that = isNullCheck(value) ? { id: value } : value;
  return { behind: name, place, that: readWhere(place.uid, that, placesOf) };
};

const isNullCheck = (value: unknown): boolean =>
  isRecord(value) && Object.keys(value).every((key) => key === '$null' || key === '$notNull');

const readColumn = (name: string, type: string, condition: unknown): Condition => {
  if (!isRecord(condition)) return readOperator(name, type, '$eq', condition);
  return {
    all: Object.entries(condition).map(([operator, value]) =>
      operator === '$not'
        ? { not: readColumn(name, type, value) }
        : readOperator(name, type, operator, value),
    ),
  };
};

const readOperator = (name: string, type: string, operator: string, value: unknown): Condition => {
  const isPresence = operator === '$null' || operator === '$notNull';
  const operands = isListOperator(operator) && isRecord(value) ? Object.values(value) : [value].flat();
  return {
    name,
    type,
    operator,
    wanted: operands.map((operand) => scalarOf(isPresence ? 'string' : type, operand)),
  };
};

/**
 * Whether a row answers to a condition, as SQL understands it: a question asked of nothing is neither true
 * nor false, and of several rows behind a link one is enough, also under a `$not`.
 * @param wanted false asks whether the condition is false for certain
 */
export const holds = (condition: Condition, item: Item | undefined, world: World, wanted = true): boolean => {
  const isSo = (each: Condition) => holds(each, item, world, wanted);
  if ('all' in condition) return wanted ? condition.all.every(isSo) : condition.all.some(isSo);
  if ('any' in condition) return wanted ? condition.any.some(isSo) : condition.any.every(isSo);
  if ('not' in condition) return holds(condition.not, item, world, !wanted);
  if ('behind' in condition) {
    const rows = rowsBehind(condition.place, item?.[condition.behind], world);
    const joined = rows.length > 0 ? rows : [undefined];
    return joined.some((row) => holds(condition.that, row, world, wanted));
  }
  const { name, type, operator, wanted: operands } = condition;
  return answerOf(operator, scalarOf(type, item?.[name]), operands, world.engine) === wanted;
};
