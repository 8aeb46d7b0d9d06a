import type { FailureMessages } from '../messages';

export const failures: FailureMessages = {
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may be wrong, or what it names is not published yet.',
  failedTitle: 'This page cannot be shown',
  failedText: 'Something went wrong on our side. Please try again in a while.',
};
