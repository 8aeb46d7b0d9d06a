import { z } from 'zod';

import { COMPARATORS, type Direction, STATUSES } from '../../../domain/vocabulary';
import { readDirections } from '../../api/indicators';
import { translationSchema } from '../../api/language';
import { readReport } from '../../api/report';
import { TargetsChart } from '../../charts/targets-chart';
import { PageLink } from '../../components/page-link';
import { Status } from '../../components/status';
import { Untranslated } from '../../components/untranslated';
import { messagesIn } from '../../messages';
import type { Context, Visit } from '../../page';
import { promisedAndReported } from '../../promised-and-reported';
import type { List } from './list';

const item = z.object({
  slug: z.string(),
  statement: z.string(),
  year: z.number(),
  progressStatus: z.enum(STATUSES),
  indicatorCode: z.string().nullable(),
  comparator: z.enum(COMPARATORS),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  qualifier: z.string().nullable(),
  lastReportedOn: z.string().nullish(),
  latestValue: z.number().nullish(),
  latestUnit: z.string().nullish(),
  translation: translationSchema,
});

type Item = z.infer<typeof item>;

/** All targets of the newest year in one picture, unless they were narrowed to those of one status. */
const overview = async (items: Item[], { read, visit }: Pick<Context, 'read' | 'visit'>) => {
  const year = items[0]?.year;
  if (!year || visit.query.has('status')) return null;
  const report = await readReport(read, year, visit.locale);
  return report && <TargetsChart report={report} locale={visit.locale} />;
};

const Row = ({
  target,
  direction,
  visit,
}: {
  target: Item;
  direction: Direction | undefined;
  visit: Visit;
}) => {
  const { latestValue: value, latestUnit: unit, lastReportedOn: asOf } = target;
  const told = promisedAndReported(target, { value, unit, asOf }, direction, visit.locale);
  return (
    <li>
      <span class="row-name">
        <PageLink visit={visit} path={`/targets/${target.slug}`}>
          {target.statement}
        </PageLink>
        <span class="note">{messagesIn(visit.locale).list.promisedFor(target.year)}</span>
        {told && <span class="note">{told.sentence}</span>}
        <Untranslated item={target} visit={visit} />
      </span>
      <Status status={target.progressStatus} locale={visit.locale} />
    </li>
  );
};

const directionsOf = (items: Item[], { read, visit }: Pick<Context, 'read' | 'visit'>) =>
  readDirections(
    read,
    items.flatMap(({ indicatorCode }) => indicatorCode ?? []),
    visit.locale,
  );

export const targets: List<Item> = {
  name: 'targets',
  query: 'sort=year:desc,order:asc',
  item,
  rows: async (items, { read, visit }) => {
    const directions = await directionsOf(items, { read, visit });
    return (
      <>
        {await overview(items, { read, visit })}
        <ul class="rows">
          {items.map((target) => (
            <Row target={target} direction={directions.get(target.indicatorCode ?? '')} visit={visit} />
          ))}
        </ul>
      </>
    );
  },
};
