import { stringify } from 'safe-stable-stringify';

import { inOrder, type Link, type Run, tidy } from './runs';

/**
 * A sentence with its marks as tags, ‹1›…‹/1›: what the spreadsheet shows and what both formats are compared by.
 * A ‹ of the text itself is doubled.
 */
export type Tagged = string;

/** What the tags of a sentence stand for: `bold`, or `link` and its properties as JSON. */
export type Codes = ReadonlyMap<string, string>;

export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'open' | 'close'; id: string }
  /** A ‹ that begins no tag. */
  | { kind: 'broken'; text: string };

const TAG = /‹‹|‹(\/?)([\w:.-]+)›|‹/gu;

export const tokensOf = (tagged: Tagged): Token[] => {
  const tokens: Token[] = [];
  const push = (text: string) => {
    const last = tokens.at(-1);
    if (last?.kind === 'text') last.text += text;
    else if (text) tokens.push({ kind: 'text', text });
  };
  let done = 0;
  for (const found of tagged.matchAll(TAG)) {
    push(tagged.slice(done, found.index));
    done = found.index + found[0].length;
    const [whole, slash, id] = found;
    if (id !== undefined) tokens.push({ kind: slash ? 'close' : 'open', id });
    else if (whole === '‹‹') push('‹');
    else tokens.push({ kind: 'broken', text: tagged.slice(found.index, found.index + 12) });
  }
  push(tagged.slice(done));
  return tokens;
};

export const escaped = (text: string): Tagged => text.replaceAll('‹', '‹‹');

/** The words of a tagged sentence. */
export const plain = (tagged: Tagged): string =>
  tokensOf(tagged)
    .map((token) => (token.kind === 'text' ? token.text : ''))
    .join('');

export const linkCode = ({ properties }: Link): string => `link ${stringify(properties) ?? ''}`;

const linkOf = (code: string): Link | null =>
  code.startsWith('link ') ? { properties: JSON.parse(code.slice(5)) as Record<string, unknown> } : null;

/** Gives a mark its number, or null where there is none for it. */
type Numbering = (code: string) => string | null;

/** How far from a place on the runs share what is asked, without cutting a link in two. */
const reach = (runs: Run[], from: number, shares: (run: Run) => boolean): number => {
  let to = from;
  while (to < runs.length && shares(runs[to] as Run)) to += 1;
  const cut = runs[to - 1]?.link;
  if (!cut || runs[to]?.link !== cut || runs[from]?.link === cut) return to;
  while (runs[to - 1]?.link === cut) to -= 1;
  return to;
};

interface Wrapping {
  code: string;
  to: number;
  inside: (run: Run) => Run;
}

/** What begins at a place, the longest first, so that marks nest as an editor would set them. */
const widestAt = (runs: Run[], from: number): Wrapping | undefined => {
  const { link, marks } = runs[from] as Run;
  const ofLink: Wrapping[] = link
    ? [
        {
          code: linkCode(link),
          to: reach(runs, from, (run) => run.link === link),
          inside: (run) => ({ ...run, link: null }),
        },
      ]
    : [];
  const ofMarks = marks.map((mark) => ({
    code: mark,
    to: reach(runs, from, (run) => run.marks.includes(mark)),
    inside: (run: Run) => ({ ...run, marks: run.marks.filter((other) => other !== mark) }),
  }));
  return [...ofLink, ...ofMarks].reduce<Wrapping | undefined>(
    (widest, next) => (widest && widest.to >= next.to ? widest : next),
    undefined,
  );
};

const write = (runs: Run[], number: Numbering): Tagged | null => {
  let tagged = '';
  for (let at = 0; at < runs.length;) {
    const wrapping = widestAt(runs, at);
    if (wrapping) {
      const id = number(wrapping.code);
      const inside = id && write(runs.slice(at, wrapping.to).map(wrapping.inside), number);
      if (id === null || inside === null) return null;
      tagged += `‹${id}›${inside}‹/${id}›`;
      at = wrapping.to;
    } else {
      tagged += escaped(runs[at]?.text ?? '');
      at += 1;
    }
  }
  return tagged;
};

/** Numbers from the given one on. */
export const tag = (runs: Run[], first: number): { tagged: Tagged; codes: Map<string, string> } => {
  const codes = new Map<string, string>();
  const tagged = write(tidy(runs), (code) => {
    const id = `${first + codes.size}`;
    codes.set(id, code);
    return id;
  });
  return { tagged: tagged ?? '', codes };
};

/** With the numbers of another sentence's marks; null where the two do not have the same ones. */
export const tagLike = (runs: Run[], codes: Codes): Tagged | null => {
  const left = new Map(codes);
  const tagged = write(tidy(runs), (code) => {
    const id = [...left].find(([, other]) => other === code)?.[0] ?? null;
    if (id !== null) left.delete(id);
    return id;
  });
  return left.size === 0 ? tagged : null;
};

/** The runs of a sentence whose tags are known to be whole and properly nested. */
export const untag = (tagged: Tagged, codes: Codes): Run[] => {
  const open: { id: string; code: string; link: Link | null }[] = [];
  const runs: Run[] = [];
  for (const token of tokensOf(tagged)) {
    if (token.kind === 'open') {
      const code = codes.get(token.id) ?? '';
      const link = linkOf(code);
      open.push({ id: token.id, code, link });
      if (link) runs.push({ text: '', marks: [], link });
    } else if (token.kind === 'close') open.pop();
    else if (token.kind === 'text') {
      const marks = inOrder(open.filter(({ link }) => !link).map(({ code }) => code));
      runs.push({ text: token.text, marks, link: open.find(({ link }) => link)?.link ?? null });
    }
  }
  return tidy(runs);
};

/** A mark as an editor knows it. */
export const linkText = (code: string): string => {
  const url = linkOf(code)?.properties.url;
  return typeof url === 'string' ? `link ${url}` : code;
};
