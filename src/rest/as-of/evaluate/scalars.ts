export type Scalar = string | number | null;

const NUMBERS = ['integer', 'decimal'];

/** A day without a time means its start where the server runs: so does Strapi read it. */
const momentIn = (text: string): number =>
  new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00` : text).getTime();

/** A value of an attribute, stored or asked for, in the form in which its type is compared. */
export const scalarOf = (type: string, value: unknown): Scalar => {
  if (value === null || value === undefined) return null;
  if (NUMBERS.includes(type)) return Number(value);
  if (type === 'datetime') return momentIn(String(value));
  if (type === 'date') return String(value).slice(0, 10);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** Letters stand in the order of their code points, as databases have them that follow no language. */
const compareTexts = (a: string, b: string): number => {
  if (a === b) return 0;
  let place = 0;
  while (place < a.length && a[place] === b[place]) place += 1;
  return (a.codePointAt(place) ?? -1) - (b.codePointAt(place) ?? -1);
};

/** Below 0 when the first comes before the second; neither is null. */
export const compareScalars = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareTexts(String(a), String(b));
