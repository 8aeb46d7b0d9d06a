import { compareScalars, type Scalar } from './scalars';
import type { Engine } from './world';

/** SQL knows three answers; asked of nothing, most questions have none. */
type Answer = boolean | null;
type Value = string | number;

const lowerLatin = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

const lower = (text: Value, engine: Engine): string =>
  engine === 'sqlite' ? lowerLatin(String(text)) : String(text).toLowerCase();

/** SQLite's LIKE takes A and a for the same letter. */
const alike = (text: Value, engine: Engine): string =>
  engine === 'sqlite' ? lowerLatin(String(text)) : String(text);

type Test = (value: Value, wanted: Value, engine: Engine) => boolean;

const TESTS: Record<string, Test> = {
  $eq: (value, wanted) => value === wanted,
  $ne: (value, wanted) => value !== wanted,
  $lt: (value, wanted) => compareScalars(value, wanted) < 0,
  $lte: (value, wanted) => compareScalars(value, wanted) <= 0,
  $gt: (value, wanted) => compareScalars(value, wanted) > 0,
  $gte: (value, wanted) => compareScalars(value, wanted) >= 0,
  $eqi: (value, wanted, engine) => lower(value, engine) === lower(wanted, engine),
  $nei: (value, wanted, engine) => lower(value, engine) !== lower(wanted, engine),
  $contains: (value, wanted, engine) => alike(value, engine).includes(alike(wanted, engine)),
  $notContains: (value, wanted, engine) => !alike(value, engine).includes(alike(wanted, engine)),
  $containsi: (value, wanted, engine) => lower(value, engine).includes(lower(wanted, engine)),
  $notContainsi: (value, wanted, engine) => !lower(value, engine).includes(lower(wanted, engine)),
  $startsWith: (value, wanted, engine) => alike(value, engine).startsWith(alike(wanted, engine)),
  $startsWithi: (value, wanted, engine) => lower(value, engine).startsWith(lower(wanted, engine)),
  $endsWith: (value, wanted, engine) => alike(value, engine).endsWith(alike(wanted, engine)),
  $endsWithi: (value, wanted, engine) => lower(value, engine).endsWith(lower(wanted, engine)),
};

type ListTest = (value: Value, wanted: Scalar[]) => boolean;

const LIST_TESTS: Record<string, ListTest> = {
  $in: (value, wanted) => wanted.includes(value),
  $notIn: (value, wanted) => !wanted.includes(value),
  $between: (value, [from, to]) =>
    compareScalars(value, from ?? '') >= 0 && compareScalars(value, to ?? '') <= 0,
};

export const isListOperator = (operator: string): boolean => Object.hasOwn(LIST_TESTS, operator);

/** What SQL answers when a column with a value is asked. */
export const answerOf = (operator: string, value: Scalar, wanted: Scalar[], engine: Engine): Answer => {
  if (operator === '$null') return (value === null) === (wanted[0] === 'true');
  if (operator === '$notNull') return (value !== null) === (wanted[0] === 'true');
  if (value === null) return null;
  const listTest = LIST_TESTS[operator];
  if (listTest) return listTest(value, wanted);
  const test = TESTS[operator];
  const [first = null] = wanted;
  if (!test) throw new Error(`${operator} cannot be asked`);
  return first === null ? null : test(value, first, engine);
};
