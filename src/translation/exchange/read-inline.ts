import { type ExchangeProblem, type Place, problem } from './problems';
import { escaped, type Tagged } from './tags';
import { SUB_TYPES, XLIFF } from './xliff-names';
import type { XmlElement } from './xml-tree';

/** What the tags of a sentence are said to stand for, as it is read. */
interface Reading {
  data: ReadonlyMap<string, string>;
  codes: Map<string, string>;
  problems: ExchangeProblem[];
  place: Place;
}

const MARKS = new Map([...SUB_TYPES].map(([mark, subType]) => [subType, mark]));

const codeOf = ({ attributes }: XmlElement, data: Reading['data']): string => {
  const reference = attributes.dataRefStart ?? attributes.dataRef;
  if (reference !== undefined) return data.get(reference) ?? '';
  return MARKS.get(attributes.subType ?? '') ?? '';
};

const codePoint = (hex: string | undefined): string => {
  const code = Number.parseInt(hex ?? '', 16);
  return Number.isInteger(code) && code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

/** Tools may write a mark as its two ends, and may add remarks of their own, which mark nothing here. */
const elementTagged = (element: XmlElement, reading: Reading): Tagged => {
  const { name, attributes } = element;
  const inside = () => tagged(element, reading);
  const id = attributes.id ?? '';
  if (element.space !== XLIFF) {
    reading.problems.push(problem('markup-in-text', { found: `<${name}>` }, reading.place));
    return '';
  }
  if (name === 'pc' || name === 'sc') reading.codes.set(id, codeOf(element, reading.data));
  switch (name) {
    case 'pc':
      return `‹${id}›${inside()}‹/${id}›`;
    case 'sc':
      return `‹${id}›`;
    case 'ec':
      return `‹/${attributes.startRef ?? id}›`;
    case 'ph':
      return `‹${id}›‹/${id}›`;
    case 'cp':
      return escaped(codePoint(attributes.hex));
    case 'mrk':
      return inside();
    case 'sm':
    case 'em':
      return '';
    default:
      reading.problems.push(problem('markup-in-text', { found: `<${name}>` }, reading.place));
      return '';
  }
};

const tagged = ({ children }: XmlElement, reading: Reading): Tagged =>
  children
    .map((child) => (typeof child === 'string' ? escaped(child) : elementTagged(child, reading)))
    .join('');

export const readInline = (
  element: XmlElement,
  data: ReadonlyMap<string, string>,
  place: Place,
): { tagged: Tagged; codes: Map<string, string>; problems: ExchangeProblem[] } => {
  const reading: Reading = { data, codes: new Map(), problems: [], place };
  const text = tagged(element, reading);
  return { tagged: text, codes: reading.codes, problems: reading.problems };
};

/** Text that has no marks: original data, the words of a figure. */
export const readPlain = ({ children }: XmlElement): string =>
  children
    .map((child) =>
      typeof child === 'string'
        ? child
        : child.name === 'cp'
          ? codePoint(child.attributes.hex)
          : readPlain(child),
    )
    .join('');
