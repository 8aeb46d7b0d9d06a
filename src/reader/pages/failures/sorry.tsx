import type { VNode } from 'preact';

import { messagesIn } from '../../messages';
import type { Page, Visit } from '../../page';

/** A page that says why there is nothing else to show, and leads home. */
export const sorry = (visit: Visit, status: number, title: string, body: VNode): Page => ({
  status,
  title,
  inOtherLanguage: 'none',
  body: (
    <div class="narrow sorry">
      <h1>{title}</h1>
      {body}
      <p>
        <a class="more" href={`/${visit.prefix}/`}>
          {messagesIn(visit.locale).toHome}
        </a>
      </p>
    </div>
  ),
});
