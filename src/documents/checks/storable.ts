import { errors } from '@strapi/utils';
import type { UID } from '@strapi/strapi';

import { isGiven } from '../../domain/figure-rules';
import { isRecord } from '../../domain/record';
import { isRealDate, LARGEST_DECIMAL, LARGEST_INTEGER } from '../../domain/storage';
import type { Write } from '../write';
import { type Problem, problem } from './problem';

interface LooseAttribute {
  type: string;
  component?: UID.Component;
}

const checkValue = (type: string, value: unknown, path: (string | number)[], name: string): Problem[] => {
  const largest = { integer: LARGEST_INTEGER, decimal: LARGEST_DECIMAL }[type];
  if (largest !== undefined && isGiven(value)) {
    if (Number.isNaN(Number(value))) return [problem('number-malformed', path, { name })];
    if (Math.abs(Number(value)) > largest) return [problem('number-out-of-range', path, { name })];
  }
  if (type === 'date' && typeof value === 'string' && value !== '' && !isRealDate(value)) {
    return [problem('date-malformed', path, { value })];
  }
  return [];
};

const walk = (uid: UID.Schema, data: Record<string, unknown>, at: (string | number)[]): Problem[] => {
  const attributes: Record<string, LooseAttribute> = strapi.getModel(uid).attributes;
  return Object.entries(data).flatMap(([name, value]) => {
    const attribute = attributes[name];
    if (!attribute || value === undefined) return [];
    const path = [...at, name];
    if (attribute.type !== 'component' || !attribute.component) {
      return checkValue(attribute.type, value, path, name);
    }
    const { component } = attribute;
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return items.flatMap((item, index) =>
      isRecord(item) ? walk(component, item, Array.isArray(value) ? [...path, index] : path) : [],
    );
  });
};

/**
 * Refuses before the write what one database would keep and the other would choke on.
 * @throws ValidationError that names each field
 */
export const refuseUnstorable = ({ uid, data }: Write): void => {
  const problems = data ? walk(uid, data, []) : [];
  const [first] = problems;
  if (first) throw new errors.ValidationError(first.message, { errors: problems });
};
