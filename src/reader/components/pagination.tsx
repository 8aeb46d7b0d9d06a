import { messagesIn } from '../messages';
import type { Visit } from '../page';

interface Props {
  visit: Visit;
  page: number;
  pageCount: number;
  addressOf: (page: number) => string;
}

/** The way through a list that is longer than a page. */
export const Pagination = ({ visit, page, pageCount, addressOf }: Props) => {
  const say = messagesIn(visit.locale);
  if (pageCount < 2) return null;
  return (
    <nav class="pagination" aria-label={say.pages}>
      {page > 1 && (
        <a rel="prev" href={addressOf(page - 1)}>
          {say.previousPage}
        </a>
      )}
      <span>{say.pageOf(page, pageCount)}</span>
      {page < pageCount && (
        <a rel="next" href={addressOf(page + 1)}>
          {say.nextPage}
        </a>
      )}
    </nav>
  );
};
