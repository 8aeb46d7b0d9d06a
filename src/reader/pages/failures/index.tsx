import { messagesIn } from '../../messages';
import type { Page, Visit } from '../../page';
import { sorry } from './sorry';

export const notFoundPage = (visit: Visit): Page => {
  const { failures } = messagesIn(visit.locale);
  return sorry(visit, 404, failures.notFoundTitle, <p>{failures.notFoundText}</p>);
};

export const failedPage = (visit: Visit): Page => {
  const { failures } = messagesIn(visit.locale);
  return sorry(visit, 500, failures.failedTitle, <p>{failures.failedText}</p>);
};
