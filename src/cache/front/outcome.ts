import type { Answer } from '../answers/answer';
import { valueOf } from '../answers/answer';
import type { Doubt, Lesson } from '../learn/lesson';

/** Why an answer that was made is not kept. */
export type Refusal =
  'status' | 'cookie' | 'private' | 'vary' | 'unlearned' | 'expired' | 'moved' | 'too-long' | Doubt;

/** Why a request is not answered from what is kept. */
export type Bypass = 'method' | 'credentials' | 'range' | 'off' | 'unsure' | Refusal;

/** What became of a request. */
export type Outcome = 'hit' | 'miss' | Bypass;

const NOT_SHARED = /\b(?:no-store|private)\b/i;

/** Until when an answer is right by itself, as it says; for ever, if it says nothing. */
export const expiryOf = ({ headers }: Answer): number => {
  const expires = valueOf(headers, 'expires');
  if (expires === undefined) return Infinity;
  const time = Date.parse(expires);
  return Number.isNaN(time) ? 0 : time;
};

/** Whether an answer may go to others than the one who asked for it. */
export const refusalToShare = ({ status, headers }: Answer): Refusal | undefined => {
  if (status !== 200) return 'status';
  if (valueOf(headers, 'set-cookie') !== undefined) return 'cookie';
  if (NOT_SHARED.test(valueOf(headers, 'cache-control') ?? '')) return 'private';
  return valueOf(headers, 'vary')?.includes('*') ? 'vary' : undefined;
};

/** @param lesson with until when the answer itself is right */
export const refusalToKeep = (answer: Answer, lesson: Lesson): Refusal | undefined => {
  const unshared = refusalToShare(answer);
  if (unshared) return unshared;
  if (lesson.doubt) return lesson.doubt;
  if (lesson.isEmpty) return 'unlearned';
  return lesson.until <= Date.now() ? 'expired' : undefined;
};
