import type { ReadRest } from './api/rest';
import type { Answer } from './page';

const NOT_KEPT = 'no-store';

/** Reads, and remembers whether any answer was of the moment alone. */
export const listening = (read: ReadRest) => {
  let isOfTheMoment = false;
  return {
    read: async (path: string) => {
      const answer = await read(path);
      isOfTheMoment ||= answer.cacheControl?.includes(NOT_KEPT) ?? false;
      return answer;
    },
    /** What is made from what may not be kept may not be kept either. */
    likeIts: (answer: Answer): Answer =>
      isOfTheMoment ? { ...answer, headers: { ...answer.headers, 'cache-control': NOT_KEPT } } : answer,
  };
};
