import type { FigureFields } from './figure-rules';

/** An image as the public reads it: its address, its words and its size. */
export type Image = Record<string, unknown>;

/** Where in a document something is different. */
export interface Place {
  /** The attribute of the document. */
  field: string;
  /** Down to what is different: `['photos', 1, 'caption']`; counted in the newer version unless it is gone. */
  path: (string | number)[];
}

/** What is different; what was not there before, or is not any more, is null. */
export type Told =
  | { kind: 'words'; before: string | null; after: string | null }
  | { kind: 'value'; before: unknown; after: unknown }
  /** A value with its unit and all that is said of it. */
  | { kind: 'figure'; before: FigureFields | null; after: FigureFields | null }
  /** Document ids of what a relation leads to, and its type: article. */
  | { kind: 'link'; type: string; before: string | null; after: string | null }
  | { kind: 'image'; before: Image | null; after: Image | null }
  /** The same in another order, or the same words in another form: bold, a heading. */
  | { kind: 'order' | 'form'; before: null; after: null };

/** One difference between two publications of a document. */
export type Change = Place & Told;
