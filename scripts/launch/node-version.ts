import { messages } from './messages';

const OLDEST = [20, 19] as const;

/** @returns a sentence when this Node.js is too old, otherwise nothing */
export const nodeVersionProblem = (version: string): string | undefined => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const isNewEnough = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  if (isNewEnough) return undefined;
  return messages.nodeTooOld(version, OLDEST.join('.'));
};
