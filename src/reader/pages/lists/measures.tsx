import { z } from 'zod';

import { STATUSES } from '../../../domain/vocabulary';
import { PageLink } from '../../components/page-link';
import { Status } from '../../components/status';
import { messagesIn } from '../../messages';
import type { List } from './list';

const item = z.object({
  slug: z.string(),
  title: z.string(),
  progressStatus: z.enum(STATUSES),
  pathway: z.object({ number: z.number(), title: z.string() }).nullish(),
});

export const measures: List<z.infer<typeof item>> = {
  name: 'measures',
  query: 'populate=pathway&sort=pathway.report.year:desc,pathway.number:asc,number:asc',
  item,
  rows: (items, { visit }) => (
    <ul class="rows">
      {items.map(({ slug, title, progressStatus, pathway }) => (
        <li>
          <span class="row-name">
            <PageLink visit={visit} path={`/measures/${slug}`}>
              {title}
            </PageLink>
            {pathway && (
              <span class="note">
                {messagesIn(visit.locale).pathway(pathway.number)} {pathway.title}
              </span>
            )}
          </span>
          <Status status={progressStatus} locale={visit.locale} />
        </li>
      ))}
    </ul>
  ),
};
