import type { DeskField } from '../../../domain/translation-desk';
import { fieldKey } from '../../../domain/desk-body';

/** One thing that the server has against what was sent. */
export interface Refusal {
  name: string;
  message: string;
  /** Of a number that may be meant as it is: what names it when a translator says so. */
  key?: string;
}

/** By field; what is of no field that is shown stands under the empty name. */
export type Refusals = Record<string, Refusal[]>;

export interface Failure {
  message?: string;
  details?: { errors?: (Refusal & { path?: (string | number)[] })[]; sourceSeq?: number };
}

export const isSourceChanged = ({ details }: Failure): boolean =>
  details?.errors?.some(({ name }) => name === 'source-changed') === true;

const nameOf = (path: (string | number)[]): string =>
  path.filter((step) => typeof step === 'string').join('.');

/**
 * The longest path that an error's path begins with: what is wrong within a field is shown at the field. What is
 * told of all items of a list is of one only where there is one.
 */
const placeOf = (path: (string | number)[], fields: DeskField[]): string => {
  const at = path.join('.');
  const found = fields.map(fieldKey).filter((key) => at === key || at.startsWith(`${key}.`));
  const [longest] = found.sort((one, other) => other.length - one.length);
  if (longest !== undefined) return longest;
  const [only, ...others] = fields.filter((field) => nameOf(field.path) === at);
  return only && others.length === 0 ? fieldKey(only) : '';
};

export const refusalsIn = ({ message = '', details }: Failure, fields: DeskField[]): Refusals => {
  const errors = details?.errors ?? [];
  if (errors.length === 0) return { '': [{ name: '', message }] };
  const refusals: Refusals = {};
  for (const { path = [], ...refusal } of errors) {
    const place = placeOf(path, fields);
    refusals[place] = [...(refusals[place] ?? []), refusal];
  }
  return refusals;
};
