import { z } from 'zod';

import { STATUSES } from '../../../domain/vocabulary';
import { Status } from '../../components/status';
import { messagesIn } from '../../messages';
import type { List } from './list';

const item = z.object({
  slug: z.string(),
  statement: z.string(),
  year: z.number(),
  progressStatus: z.enum(STATUSES),
});

export const targets: List<z.infer<typeof item>> = {
  name: 'targets',
  facets: { status: 'progressStatus', year: 'year' },
  query: 'sort=year:desc,order:asc',
  item,
  rows: (items, { visit }) => (
    <ul class="rows">
      {items.map(({ slug, statement, year, progressStatus }) => (
        <li>
          <span class="row-name">
            <a href={`/${visit.prefix}/targets/${slug}`}>{statement}</a>
            <span class="note">{messagesIn(visit.locale).list.promisedFor(year)}</span>
          </span>
          <Status status={progressStatus} locale={visit.locale} />
        </li>
      ))}
    </ul>
  ),
};
