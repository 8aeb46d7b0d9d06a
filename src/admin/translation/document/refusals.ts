import type { DeskField } from '../../../domain/translation-desk';
import { fieldKey, fieldName } from '../../../domain/desk-body';

/** One thing that the server has against what was sent. */
export interface Refusal {
  name: string;
  message: string;
  /** Of a number that may be meant as it is: what names it when a translator says so. */
  key?: string;
}

/** By field; what is of no field that is shown stands under the empty name. */
export type Refusals = Record<string, Refusal[]>;

interface Found extends Refusal {
  path?: (string | number)[];
  /** Of a number: where the Chinese says it. */
  sourceSentence?: string;
}

export interface Failure {
  message?: string;
  details?: { errors?: Found[]; sourceSeq?: number };
}

export const isSourceChanged = ({ details }: Failure): boolean =>
  details?.errors?.some(({ name }) => name === 'source-changed') === true;

const says = ({ source }: DeskField, sentence: string): boolean =>
  typeof source === 'string' && source.includes(sentence);

/**
 * The longest path that an error's path begins with: what is wrong within a field is shown at the field. What is
 * told of all items of a list is of the only one, or of the only one that says it.
 */
const placeOf = ({ path = [], sourceSentence }: Found, fields: DeskField[]): string => {
  const at = path.join('.');
  const found = fields.map(fieldKey).filter((key) => at === key || at.startsWith(`${key}.`));
  const [longest] = found.sort((one, other) => other.length - one.length);
  if (longest !== undefined) return longest;
  const items = fields.filter((field) => fieldName(field.path) === at);
  const saying = items.filter((field) => sourceSentence && says(field, sourceSentence));
  const [only, ...others] = items.length > 1 ? saying : items;
  return only && others.length === 0 ? fieldKey(only) : '';
};

export const refusalsIn = ({ message = '', details }: Failure, fields: DeskField[]): Refusals => {
  const errors = details?.errors ?? [];
  if (errors.length === 0) return { '': [{ name: '', message }] };
  const refusals: Refusals = {};
  for (const { name, message: told, key, ...found } of errors) {
    const refusal = { name, message: told, ...(key && { key }) };
    const place = placeOf({ ...refusal, ...found }, fields);
    refusals[place] = [...(refusals[place] ?? []), refusal];
  }
  return refusals;
};
