import { isRecord } from '../../domain/record';
import { isRealDate, LARGEST_DECIMAL, LARGEST_INTEGER } from '../../domain/storage';
import { say } from '../../messages';
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
  expected: Expected;
  accepts: (value: string) => boolean;
}

type Expected =
  'expected-text' | 'expected-number' | 'expected-whole-number' | 'expected-date' | 'expected-truth';

const isNumber = (value: string, largest: number) =>
  value.trim() !== '' && Math.abs(Number(value)) <= largest;

const isWhole = (value: string) => isNumber(value, LARGEST_INTEGER) && Number.isInteger(Number(value));

const isTruth = (value: string) => ['true', 'false'].includes(value);

const ordered = (expected: Expected, accepts: Kind['accepts']): Kind => ({
  operators: [...EQUALITY, ...ORDER, ...PRESENCE],
  expected,
  accepts,
});

const TEXT: Kind = {
  operators: [...EQUALITY, ...WORDS, ...ORDER, ...PRESENCE],
  expected: 'expected-text',
  accepts: () => true,
};
const DATE = ordered('expected-date', (value) => /^\d{4}-\d{2}-\d{2}/.test(value) && isRealDate(value));

/** What can be asked of an attribute, by its type. */
const KINDS: Record<string, Kind> = {
  string: TEXT,
  text: TEXT,
  enumeration: TEXT,
  integer: ordered('expected-whole-number', isWhole),
  decimal: ordered('expected-number', (value) => isNumber(value, LARGEST_DECIMAL)),
  date: DATE,
  datetime: DATE,
  blocks: { operators: PRESENCE, expected: 'expected-truth', accepts: isTruth },
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
  const { expected, accepts } = PRESENCE.includes(operator)
    ? { expected: 'expected-truth' as const, accepts: isTruth }
    : kind;
  if (!valuesOf(operator, value)?.every(accepts)) {
    refuse(path, 'query-value-malformed', { path, expected: wanted(operator, say(expected, {})) });
  }
};

const wanted = (operator: string, each: string): string => {
  if (operator === '$between') return say('expected-two', { each });
  return operator === '$in' || operator === '$notIn' ? say('expected-list', { each }) : each;
};

/** The texts that an operator was given, or nothing when it was given something else. */
const valuesOf = (operator: string, value: unknown): string[] | undefined => {
  const isList = ['$in', '$notIn', '$between'].includes(operator);
  const items = isList && isRecord(value) ? Object.values(value) : isList ? [value].flat() : [value];
  if (operator === '$between' && items.length !== 2) return undefined;
  return items.every((item) => typeof item === 'string') ? items : undefined;
};
