import type { Expr, ExprRef } from 'pgsql-ast-parser';

import type { Asked } from './need';

export const PUBLISHED_AT = 'published_at';

/** The parts of a condition that must all be true. */
export const conjunctsOf = (condition: Expr | null | undefined): Expr[] => {
  if (!condition) return [];
  if (condition.type === 'binary' && condition.op === 'AND') {
    return [...conjunctsOf(condition.left), ...conjunctsOf(condition.right)];
  }
  return [condition];
};

const asked = (expression: Expr): Asked | undefined => {
  if (expression.type === 'parameter') return { binding: Number(expression.name.slice(1)) - 1 };
  if (expression.type === 'string' || expression.type === 'integer') return { constant: expression.value };
  return undefined;
};

const allAsked = (expression: Expr): Asked[] | undefined => {
  const expressions = expression.type === 'list' ? expression.expressions : [expression];
  const values = expressions.map(asked);
  return values.every((value) => value !== undefined) ? values : undefined;
};

/** A column that must have one of some values. */
export interface Equality {
  ref: ExprRef;
  values: Asked[];
}

export const equalityIn = (conjunct: Expr): Equality | undefined => {
  if (conjunct.type !== 'binary') return undefined;
  const { left, right, op } = conjunct;
  if (left.type === 'ref' && (op === '=' || op === 'IN')) {
    const values = allAsked(right);
    return values && { ref: left, values };
  }
  if (right.type === 'ref' && op === '=') {
    const value = asked(left);
    return value && { ref: right, values: [value] };
  }
  return undefined;
};

/** Two columns that must be equal. */
export const joinIn = (conjunct: Expr): [ExprRef, ExprRef] | undefined =>
  conjunct.type === 'binary' &&
  conjunct.op === '=' &&
  conjunct.left.type === 'ref' &&
  conjunct.right.type === 'ref'
    ? [conjunct.left, conjunct.right]
    : undefined;

/** A column that must hold the time of a publication. */
export const publishedIn = (conjunct: Expr): ExprRef | undefined =>
  conjunct.type === 'unary' &&
  conjunct.op === 'IS NOT NULL' &&
  conjunct.operand.type === 'ref' &&
  conjunct.operand.name === PUBLISHED_AT
    ? conjunct.operand
    : undefined;
