/** A value that a statement asks for: given with it, by its place among the bindings, or written in it. */
export type Asked = { binding: number } | { constant: string | number };

export const LOCALE = 'locale';

/** Whether all rows with a value in it are of one language anyway. */
export const saysLanguage = (column: string): boolean => column === 'id' || column === LOCALE;

/** A key that a row has from another one, which it refers to by a column: the language of that. */
export const localeBehind = (column: string, table: string): string => `${column}>${table}.${LOCALE}`;

/** Only rows with one of these values in a column matter. */
export interface Key {
  column: string;
  values: Asked[];
}

/** What must be true of a row of a table for it to matter to a statement. A row of which it is not changes nothing. */
export interface Need {
  table: string;
  /** It is published. */
  isPublished: boolean;
  /**
   * It belongs to a row that is published, as a component or a link does: the tables by which it does, the nearest
   * first. That holds where the last of them has dates and the others have none.
   */
  follows?: string[];
  /** It has one of the values of each. */
  keys: Key[];
  /** Its id stands in this column of what is found. */
  foundIn?: string;
}
