import type { Inline, Part } from './format';

const text = (words: string) => ({ type: 'text', text: words });

const runs = (inline: Inline) =>
  [inline]
    .flat()
    .map((run) =>
      typeof run === 'string' ? text(run) : { type: 'link', url: run.link, children: [text(run.text)] },
    );

/** A part of a sample's body as the editor of the panel stores it. */
export const blockOf = (part: Part) => {
  if ('heading' in part) return { type: 'heading', level: 2, children: [text(part.heading)] };
  if ('quote' in part) return { type: 'quote', children: runs(part.quote) };
  if ('paragraph' in part) return { type: 'paragraph', children: runs(part.paragraph) };
  const items = part.list.map((item) => ({ type: 'list-item', children: runs(item) }));
  return { type: 'list', format: 'unordered', children: items };
};
