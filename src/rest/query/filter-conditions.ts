import { isRecord } from './fields';
import { refuse } from './refuse';

const PRESENCE = ['$null', '$notNull'];
const EQUALITY = ['$eq', '$ne', '$in', '$notIn'];
const ORDER = ['$lt', '$lte', '$gt', '$gte', '$between'];
const WORDS = [
  ['$eqi', '$nei'],
  ['$contains', '$notContains', '$containsi', '$notContainsi'],
  ['$startsWith', '$startsWithi', '$endsWith', '$endsWithi'],
].flat();

interface Kind {
  operators: string[];
  expected: string;
  accepts: (value: string) => boolean;
}

const LARGEST_INTEGER = 2_147_483_647;

const isNumber = (value: string, largest: number) =>
  value.trim() !== '' && Math.abs(Number(value)) <= largest;

const isDate = (value: string) =>
  /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(new Date(value).getTime());

const TEXT: Kind = {
  operators: [...EQUALITY, ...WORDS, ...ORDER, ...PRESENCE],
  expected: 'a text',
  accepts: () => true,
};
const ordered = (expected: string, accepts: Kind['accepts']): Kind => ({
  operators: [...EQUALITY, ...ORDER, ...PRESENCE],
  expected,
  accepts,
});
const DATE = ordered('a date such as 2023-06-30', isDate);

/** What can be asked of an attribute, by its type. */
const KINDS: Record<string, Kind> = {
  string: TEXT,
  text: TEXT,
  enumeration: TEXT,
  integer: ordered(
    'a whole number',
    (value) => isNumber(value, LARGEST_INTEGER) && Number.isInteger(Number(value)),
  ),
  decimal: ordered('a number', (value) => isNumber(value, 1e15)),
  date: DATE,
  datetime: DATE,
  blocks: { operators: PRESENCE, expected: 'true or false', accepts: () => false },
};

/**
 * Holds one condition of a filter against what its attribute's type can answer; databases differ in
 * what they make of the rest, and some answer it with a failure.
 */
export const checkCondition = (type: string, condition: unknown, path: string): void => {
  const kind = KINDS[type] ?? TEXT;
  if (!isRecord(condition)) return checkOperator(kind, '$eq', condition, path);
  for (const [operator, value] of Object.entries(condition)) {
    if (operator === '$not' && isRecord(value)) checkCondition(type, value, `${path}.$not`);
    else checkOperator(kind, operator, value, `${path}.${operator}`);
  }
};

const checkOperator = (kind: Kind, operator: string, value: unknown, path: string): void => {
  if (!kind.operators.includes(operator)) {
    return refuse(path, 'query-operator-unknown', { path, operator, allowed: kind.operators });
  }
  const isPresence = PRESENCE.includes(operator);
  const expected = isPresence ? 'true or false' : kind.expected;
  const accepts = isPresence ? (text: string) => ['true', 'false'].includes(text) : kind.accepts;
  const values = valuesOf(operator, value);
  if (!values?.every(accepts))
    refuse(path, 'query-value-malformed', { path, expected: wanted(operator, expected) });
};

const wanted = (operator: string, expected: string): string => {
  if (operator === '$between') return `two of these: ${expected}`;
  return operator === '$in' || operator === '$notIn' ? `a list, each ${expected}` : expected;
};

/** The texts that an operator was given, or nothing when it was given something else. */
const valuesOf = (operator: string, value: unknown): string[] | undefined => {
  const isList = ['$in', '$notIn', '$between'].includes(operator);
  const items = isList && isRecord(value) ? Object.values(value) : isList ? [value].flat() : [value];
  if (operator === '$between' && items.length !== 2) return undefined;
  return items.every((item) => typeof item === 'string') ? items : undefined;
};
