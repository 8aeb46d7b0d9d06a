import { z } from 'zod';

import { STATUSES } from '../../../domain/vocabulary';
import { translationSchema } from '../../api/language';
import { PageLink } from '../../components/page-link';
import { Status } from '../../components/status';
import { Untranslated } from '../../components/untranslated';
import { messagesIn } from '../../messages';
import type { List } from './list';

const item = z.object({
  slug: z.string(),
  title: z.string(),
  progressStatus: z.enum(STATUSES),
  pathway: z.object({ number: z.number(), title: z.string() }).nullish(),
  translation: translationSchema,
});

export const measures: List<z.infer<typeof item>> = {
  name: 'measures',
  query:
    'fields=slug,title,progressStatus&populate[pathway][fields]=number,title&sort=pathway.report.year:desc,pathway.number:asc,number:asc',
  item,
  rows: (items, { visit }) => (
    <ul class="rows">
      {items.map(({ slug, title, progressStatus, pathway, translation }) => (
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
            <Untranslated item={{ translation }} visit={visit} />
          </span>
          <Status status={progressStatus} locale={visit.locale} />
        </li>
      ))}
    </ul>
  ),
};
