import { useSyncExternalStore } from 'react';

import { PublishDialog } from './publish-dialog';
import { onQuestion, openQuestion } from './question';
import { WithdrawDialog } from './withdraw-dialog';

/** Stands in every page from which something is published, and shows what is being asked. */
export const Asking = () => {
  const question = useSyncExternalStore(onQuestion, openQuestion);
  if (!question) return null;
  return question.kind === 'publish' ? (
    <PublishDialog key={JSON.stringify(question)} question={question} />
  ) : (
    <WithdrawDialog key={JSON.stringify(question)} question={question} />
  );
};
