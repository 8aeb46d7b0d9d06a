/** A number in which a translation departs from its source, and a translator's reason for it. */
export interface Deliberate {
  /** Of the figure check: the same for the same departure. */
  key: string;
  /** The attribute that it is in. */
  field: string;
  /** The number as each side prints it; nothing on the side that has none. */
  source: string | null;
  translation: string | null;
  reason: string;
}

export const LONGEST_REASON = 500;
