import { chineseParts, HAN } from './chinese-parts';

/** A tag, whose attributes may hold a `>`, or the text between two. */
const PIECES = /<(?:"[^"]*"|[^">])*>|[^<]+/g;

/** What has no end of its own. */
const ENDLESS = /^<(?:!|(?:area|br|col|hr|img|input|link|meta|source|wbr)[\s/>])|\/>$/;

/** Elements that can hold no other. */
const PLAIN = /^<(?:title|option)\b/;

const LANG = / lang="([^"]*)"/;

interface Open {
  tag: string;
  /** Where it stands among the pieces. */
  place: number;
  isChinese: boolean;
  isRaw: boolean;
  isDrawn: boolean;
}

const openedBy = (tag: string, place: number, within: Open | undefined): Open => {
  const lang = LANG.exec(tag)?.[1];
  return {
    tag,
    place,
    isChinese: lang === undefined ? (within?.isChinese ?? false) : lang.startsWith('zh'),
    isRaw: /^<(?:script|style)\b/.test(tag),
    isDrawn: within?.isDrawn === true || tag.startsWith('<svg'),
  };
};

const withLang = (tag: string): string => tag.replace(/\s*\/?>$/, (end) => ` lang="zh-Hans"${end}`);

/** In a drawing a text is parted by an element of its own. */
const markParts = (text: string, isDrawn: boolean): string => {
  const name = isDrawn ? 'tspan' : 'span';
  return chineseParts(text)
    .map((part) => (part.isChinese ? `<${name} lang="zh-Hans">${part.text}</${name}>` : part.text))
    .join('');
};

/** An element that holds one Chinese text and nothing else is Chinese; of any other text only what is. */
const markText = (pieces: string[], place: number, { tag, place: start, isDrawn }: Open): void => {
  const text = pieces[place] ?? '';
  const isAlone = start === place - 1 && pieces[place + 1]?.startsWith('</');
  const isThrough = chineseParts(text).every((part) => part.isChinese || part.text.trim() === '');
  if (PLAIN.test(tag)) {
    const isFirst = HAN.test(/\p{L}/u.exec(text)?.[0] ?? '');
    if (isFirst && !LANG.test(tag)) pieces[start] = withLang(tag);
  } else if (isAlone && isThrough && !LANG.test(tag)) pieces[start] = withLang(tag);
  else pieces[place] = markParts(text, isDrawn);
};

/**
 * Says of whatever is Chinese in a page of the other language that it is. The two languages of this site are told
 * apart by their script, also where the name of something Chinese stands in an English sentence or a drawing.
 */
export const markChinese = (html: string): string => {
  const pieces = html.match(PIECES) ?? [];
  const open: Open[] = [];
  for (const [place, piece] of pieces.entries()) {
    const within = open.at(-1);
    const isForeign = !within?.isChinese && !within?.isRaw;
    if (piece.startsWith('</')) open.pop();
    else if (!piece.startsWith('<')) {
      if (within && isForeign && HAN.test(piece)) markText(pieces, place, within);
    } else if (!ENDLESS.test(piece)) open.push(openedBy(piece, place, within));
    else if (isForeign && piece.startsWith('<img') && HAN.test(/ alt="([^"]*)"/.exec(piece)?.[1] ?? '')) {
      pieces[place] = withLang(piece);
    }
  }
  return pieces.join('');
};
