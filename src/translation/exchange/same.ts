import { stringify } from 'safe-stable-stringify';

/** Whether two values say the same, in whatever order their properties stand. */
export const same = (a: unknown, b: unknown): boolean => stringify(a) === stringify(b);
