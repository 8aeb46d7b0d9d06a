import { messagesIn } from '../../messages';
import type { Page, Visit } from '../../page';

const sorry = (visit: Visit, status: number, title: string, text: string): Page => ({
  status,
  title,
  inOtherLanguage: 'none',
  body: (
    <div class="narrow sorry">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a class="more" href={`/${visit.prefix}/`}>
          {messagesIn(visit.locale).toHome}
        </a>
      </p>
    </div>
  ),
});

export const notFoundPage = (visit: Visit): Page => {
  const say = messagesIn(visit.locale);
  return sorry(visit, 404, say.notFoundTitle, say.notFoundText);
};

export const failedPage = (visit: Visit): Page => {
  const say = messagesIn(visit.locale);
  return sorry(visit, 500, say.failedTitle, say.failedText);
};
