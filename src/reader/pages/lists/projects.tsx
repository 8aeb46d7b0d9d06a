import { z } from 'zod';

import { STATUSES } from '../../../domain/vocabulary';
import { translationSchema } from '../../api/language';
import { PageLink } from '../../components/page-link';
import { Status } from '../../components/status';
import { Untranslated } from '../../components/untranslated';
import type { List } from './list';

const item = z.object({
  slug: z.string(),
  name: z.string(),
  progressStatus: z.enum(STATUSES),
  theme: z.object({ name: z.string() }).nullish(),
  measure: z.object({ title: z.string() }).nullish(),
  translation: translationSchema,
});

export const projects: List<z.infer<typeof item>> = {
  name: 'projects',
  query:
    'fields=slug,name,progressStatus&populate[theme][fields]=name&populate[measure][fields]=title&sort=report.year:desc,order:asc',
  item,
  rows: (items, { visit }) => (
    <ul class="rows">
      {items.map(({ slug, name, progressStatus, theme, measure, translation }) => (
        <li>
          <span class="row-name">
            <PageLink visit={visit} path={`/projects/${slug}`}>
              {name}
            </PageLink>
            <span class="note">{theme?.name ?? measure?.title}</span>
            <Untranslated item={{ translation }} visit={visit} />
          </span>
          <Status status={progressStatus} locale={visit.locale} />
        </li>
      ))}
    </ul>
  ),
};
