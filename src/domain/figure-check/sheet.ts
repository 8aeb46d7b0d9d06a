import type { Quantity, Reading } from './quantity';

/** A text that is read pattern after pattern: what one has understood, the next no longer sees. */
export interface Sheet {
  readonly original: string;
  rest: string;
  found: Quantity[];
}

/** Stands where something was taken out: no digit, no word, no space. */
const TAKEN = '\u0001';

export const sheetOf = (text: string): Sheet => ({ original: text, rest: text, found: [] });

export interface Found {
  readings: Reading[];
  firm?: boolean;
  text?: string;
  open?: boolean;
  scale?: number;
  repeatable?: boolean;
}

export interface Place {
  match: RegExpMatchArray;
  /** The part of the match that a named group holds, or nothing. */
  part: (name: string) => string;
  /** The few characters before and after. */
  before: string;
  after: string;
}

const NEARBY = 24;

const placeOf = (sheet: Sheet, match: RegExpMatchArray): Place => {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  return {
    match,
    part: (name) => match.groups?.[name] ?? '',
    before: sheet.original.slice(Math.max(0, start - NEARBY), start),
    after: sheet.original.slice(end, end + NEARBY),
  };
};

/**
 * Reads every place where the pattern is found.
 * @param read what the place says; nothing to leave it to a later pattern, none to take it out as no number
 */
export const readAll = (sheet: Sheet, pattern: RegExp, read: (place: Place) => Found[] | null): void => {
  let rest = '';
  let from = 0;
  for (const match of sheet.rest.matchAll(pattern)) {
    const place = placeOf(sheet, match);
    const said = read(place);
    if (!said) continue;
    const start = match.index;
    const end = start + match[0].length;
    for (const { readings, firm = true, text = match[0].trim(), ...more } of said)
      sheet.found.push({ text, start, end, firm, readings, ...more });
    rest += sheet.rest.slice(from, start) + TAKEN.repeat(end - start);
    from = end;
  }
  sheet.rest = rest + sheet.rest.slice(from);
};

/** Takes words out that hold numerals but say no number. */
export const skipAll = (sheet: Sheet, pattern: RegExp): void => readAll(sheet, pattern, () => []);

/** A number with no unit shares that of the next one where only a dash, an 'and' or a comma is between. */
const shared = (quantity: Quantity, next: Quantity): Reading[] => {
  const [own] = quantity.readings;
  const [other] = next.readings;
  if (!own || own.kind !== 'number' || !other) return [];
  const { kind, measure } = other;
  if (['percent', 'points', 'times', 'day', 'decade'].includes(kind)) return [{ kind, value: own.value }];
  const { scale = 1 } = next;
  const place = own.place === undefined ? {} : { place: own.place * scale };
  return scale !== 1 || measure
    ? [{ ...own, ...place, value: own.value * scale, ...(measure ? { measure } : {}) }]
    : [];
};

/** What was read, in the order of the text, with the units that ranges and lists say only once. */
export const quantitiesOf = (sheet: Sheet, joined: RegExp): Quantity[] => {
  const found = [...sheet.found].sort((one, other) => one.start - other.start);
  for (let at = found.length - 2; at >= 0; at -= 1) {
    const quantity = found[at];
    const next = found[at + 1];
    if (!quantity?.open || !next) continue;
    if (next.start - quantity.end > 6 || !joined.test(sheet.original.slice(quantity.end, next.start)))
      continue;
    found[at] = {
      ...quantity,
      readings: [...shared(quantity, next), ...quantity.readings],
      firm: quantity.firm || next.firm,
      ...(next.scale ? { scale: next.scale } : {}),
    };
  }
  return found;
};
