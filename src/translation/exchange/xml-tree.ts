import { SaxesParser, type SaxesTagNS } from 'saxes';

import { LIMITS } from './limits';
import { unreadable } from './problems';

export interface XmlElement {
  name: string;
  space: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const elementOf = ({ local, uri, attributes }: SaxesTagNS): XmlElement => ({
  name: local,
  space: uri,
  attributes: Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value])),
  children: [],
});

/**
 * A file as a tree, or a refusal: what is not well-formed, and a document type, with which entities come. saxes
 * knows no entity but XML's own five and reads nothing from anywhere.
 */
export const parseXml = (text: string): XmlElement => {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlElement = { name: '', space: '', attributes: {}, children: [] };
  const open = [root];
  const addChild = (child: XmlElement | string) => open.at(-1)?.children.push(child);
  parser.on('error', ({ message }) => {
    throw unreadable('file-malformed', { reason: message.replace(/^undefined:/, '') });
  });
  parser.on('doctype', () => {
    throw unreadable('doctype-refused', {});
  });
  parser.on('opentag', (tag) => {
    if (open.length > LIMITS.depth) throw unreadable('file-too-deep', { allowed: LIMITS.depth });
    const element = elementOf(tag);
    addChild(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', addChild);
  parser.on('cdata', addChild);
  parser.write(text).close();
  const first = root.children.find((child): child is XmlElement => typeof child !== 'string');
  if (!first) throw unreadable('file-malformed', { reason: 'no element' });
  return first;
};
