import { childrenOf, parseXml, textOf, type XmlElement } from './xml';

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

const linkOf = (element: XmlElement, rel: string): string | undefined =>
  childrenOf(element, 'link').find(({ attributes }) => attributes.rel === rel)?.attributes.href;

const readEntry = (entry: XmlElement) => {
  const [content] = childrenOf(entry, 'content');
  return {
    id: textOf(entry, 'id'),
    /** Absent where it is that of the feed. */
    language: entry.attributes['xml:lang'],
    title: textOf(entry, 'title'),
    updated: textOf(entry, 'updated'),
    link: linkOf(entry, 'alternate'),
    related: linkOf(entry, 'related'),
    html: content?.attributes.type === 'html' ? content.text : undefined,
  };
};

/**
 * Reads a feed and holds it against what RFC 4287 demands of every feed.
 * @throws Error when something required is missing or malformed
 */
export const readAtom = (text: string) => {
  const feed = parseXml(text);
  const entries = childrenOf(feed, 'entry').map(readEntry);
  const found = {
    language: feed.attributes['xml:lang'],
    id: textOf(feed, 'id'),
    title: textOf(feed, 'title'),
    updated: textOf(feed, 'updated'),
    author: textOf(childrenOf(feed, 'author')[0] ?? feed, 'name'),
    self: linkOf(feed, 'self'),
    page: linkOf(feed, 'alternate'),
    entries,
  };
  expect(feed.name).toBe('feed');
  expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
  expect(found.title).not.toBe('');
  expect(found.author).not.toBe('');
  expect(found.self).toMatch(/^https?:/);
  expect(found.page).toMatch(/^https?:/);
  for (const item of [found, ...entries]) {
    expect(item.id).toMatch(/^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(item.updated).toMatch(TIME);
  }
  for (const { link, html } of entries) {
    expect(link).toMatch(/^https?:/);
    expect(html).toEqual(expect.any(String));
  }
  const ids = [found.id, ...entries.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
  const times = entries.map(({ updated }) => Date.parse(updated));
  expect(times).toEqual([...times].sort((a, b) => b - a));
  return found;
};
