/** What XML cannot hold is shown as ‹U+001B›; a carriage return too, which Excel writes in a way of its own. */
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\p{Surrogate}\ufffe\uffff]/gu;
const WRITTEN = /‹U\+([0-9A-F]{4})›/g;

/** What Excel takes for a character of its own: _x000D_. */
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/gi;

/** A text as a cell shows it. */
export const shown = (text: string): string =>
  text.replace(UNWRITABLE, (found) => {
    const hex = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `‹U+${hex}›`;
  });

/** What a cell shows as a text: a ‹ that is doubled before it begins no such character. */
export const meant = (cell: string): string =>
  cell
    .split('‹‹')
    .map((part) =>
      part.replace(WRITTEN, (_found, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    )
    .join('‹‹');

/** A text as it must be handed to the library, which reads such an escape but does not write one. */
export const stored = (text: string): string => shown(text).replace(LOOKS_ESCAPED, '_x005F_');
