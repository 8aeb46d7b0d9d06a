import { DOMImplementation, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';

import { XLIFF } from './xliff-names';

/** All that XML 1.0 has no way to write: XLIFF writes such a character as <cp hex="001B"/>. */
const UNWRITABLE = /([\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}\ufffe\uffff])/u;

export type Attributes = Record<string, string | undefined>;

const documentOf = (parent: Element): Document => {
  if (!parent.ownerDocument) throw new Error('An element stands in a document');
  return parent.ownerDocument;
};

export const newDocument = (name: string): Element => {
  const { documentElement } = new DOMImplementation().createDocument(XLIFF, name, null);
  if (!documentElement) throw new Error('A document has its first element');
  return documentElement;
};

export const addText = (parent: Element, text: string): void => {
  for (const [place, piece] of text.split(UNWRITABLE).entries()) {
    if (place % 2 === 0) {
      if (piece) parent.appendChild(documentOf(parent).createTextNode(piece));
    } else {
      const hex = (piece.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      addInline(parent, 'cp', { hex });
    }
  }
};

/** What is named or noted, where no <cp> may stand: what cannot be written there is left out. */
const writable = (text: string): string =>
  text
    .split(UNWRITABLE)
    .filter((_, place) => place % 2 === 0)
    .join('');

/** Within words, where a line break would be one more character. */
export const addInline = (parent: Element, name: string, attributes: Attributes, space = XLIFF): Element => {
  const element = documentOf(parent).createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, writable(value));
  }
  parent.appendChild(element);
  return element;
};

/** On a line of its own, so that a person can read the file. */
export const add = (parent: Element, name: string, attributes: Attributes = {}, space = XLIFF): Element => {
  parent.appendChild(documentOf(parent).createTextNode('\n'));
  return addInline(parent, name, attributes, space);
};

export const addWords = (
  parent: Element,
  name: string,
  text: string,
  attributes: Attributes,
  space = XLIFF,
): void => {
  const element = add(parent, name, attributes, space);
  element.appendChild(documentOf(parent).createTextNode(writable(text)));
};

/** XML reads a carriage return that is not written as a number as the end of a line. */
export const serialized = (root: Element): Uint8Array => {
  const text = new XMLSerializer().serializeToString(root).replaceAll('\r', '&#13;');
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`);
};
