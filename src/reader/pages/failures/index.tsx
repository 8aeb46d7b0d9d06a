import { readTitleElsewhere } from '../../api/elsewhere';
import { otherLocale, otherPrefix } from '../../language';
import { messagesIn } from '../../messages';
import type { Context, Page, Visit } from '../../page';
import { sorry } from './sorry';

const notTranslatedPage = (visit: Visit, title: string): Page => {
  const say = messagesIn(visit.locale);
  const other = otherLocale(visit.locale);
  const prefix = otherPrefix(visit.prefix);
  return sorry(
    visit,
    404,
    say.failures.notTranslatedTitle,
    <>
      <p>{say.failures.notTranslatedText}</p>
      <p class="offer">
        <a href={`/${prefix}${visit.path}`} lang={other} hreflang={other}>
          {title}
        </a>
      </p>
    </>,
  );
};

/** Nothing of that address: or nothing in this language yet, and then the other one is offered. */
export const notFoundPage = async ({ read, visit }: Context): Promise<Page> => {
  const elsewhere = await readTitleElsewhere(read, visit.path, visit.locale);
  if (elsewhere) return notTranslatedPage(visit, elsewhere);
  const { failures } = messagesIn(visit.locale);
  return sorry(visit, 404, failures.notFoundTitle, <p>{failures.notFoundText}</p>);
};

export const failedPage = (visit: Visit): Page => {
  const { failures } = messagesIn(visit.locale);
  return sorry(visit, 500, failures.failedTitle, <p>{failures.failedText}</p>);
};
