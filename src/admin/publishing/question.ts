import type { Significance } from '../../domain/significance';
import type { Locale } from '../../domain/vocabulary';
import type { Notes, Problems } from './choice';

export interface Answer {
  significance?: Significance;
  notes: Notes;
  /** Whether what is not public yet is thrown away with what is withdrawn. */
  discardDraft?: boolean;
}

export interface Question {
  kind: 'publish' | 'withdraw';
  /** The languages of what is published; in each of them a note is written. */
  locales: Locale[];
  /** How many documents the answer is for. */
  documents: number;
  /** Something unpublished would be left behind by withdrawing. */
  hasDraft?: boolean;
  /** What was answered before, if the server refused it, and why. */
  earlier?: Answer;
  problems?: Problems;
}

export interface OpenQuestion extends Question {
  settle: (answer: Answer | undefined) => void;
}

type Listener = () => void;

/** Requests are sent outside of React and asked about inside of it; this is where the two meet. */
const listeners = new Set<Listener>();
let open: OpenQuestion | undefined;

const show = (question: OpenQuestion | undefined): void => {
  open = question;
  for (const listener of listeners) listener();
};

export const openQuestion = (): OpenQuestion | undefined => open;

export const onQuestion = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    // Whoever leaves the page has answered nothing.
    if (listeners.size === 0) open?.settle(undefined);
  };
};

/** Asks the editor. @returns nothing when the editor does not answer, or the page cannot ask */
export const ask = (question: Question): Promise<Answer | undefined> => {
  if (listeners.size === 0) return Promise.resolve(undefined);
  open?.settle(undefined);
  return new Promise((resolve) => {
    const settle = (answer: Answer | undefined) => {
      show(undefined);
      resolve(answer);
    };
    show({ ...question, settle });
  });
};
