import { z } from 'zod';

import { STATUSES } from '../../../domain/vocabulary';
import { readReport } from '../../api/report';
import { TargetsChart } from '../../charts/targets-chart';
import { PageLink } from '../../components/page-link';
import { Status } from '../../components/status';
import { messagesIn } from '../../messages';
import type { Context } from '../../page';
import type { List } from './list';

const item = z.object({
  slug: z.string(),
  statement: z.string(),
  year: z.number(),
  progressStatus: z.enum(STATUSES),
});

type Item = z.infer<typeof item>;

/** All targets of the newest year in one picture, unless they were narrowed to those of one status. */
const overview = async (items: Item[], { read, visit }: Pick<Context, 'read' | 'visit'>) => {
  const year = items[0]?.year;
  if (!year || visit.query.has('status')) return null;
  const report = await readReport(read, year, visit.locale);
  return report && <TargetsChart report={report} locale={visit.locale} />;
};

export const targets: List<Item> = {
  name: 'targets',
  query: 'sort=year:desc,order:asc',
  item,
  rows: async (items, { read, visit }) => (
    <>
      {await overview(items, { read, visit })}
      <ul class="rows">
        {items.map(({ slug, statement, year, progressStatus }) => (
          <li>
            <span class="row-name">
              <PageLink visit={visit} path={`/targets/${slug}`}>
                {statement}
              </PageLink>
              <span class="note">{messagesIn(visit.locale).list.promisedFor(year)}</span>
            </span>
            <Status status={progressStatus} locale={visit.locale} />
          </li>
        ))}
      </ul>
    </>
  ),
};
