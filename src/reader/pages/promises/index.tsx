import { type Status as StatusCode, STATUSES } from '../../../domain/vocabulary';
import { nameOf, type PromiseKind, type Promised, readPromises } from '../../api/promise';
import { Status } from '../../components/status';
import { messagesIn } from '../../messages';
import type { Context, Page, Visit } from '../../page';

interface Choices {
  visit: Visit;
  kind: PromiseKind;
  all: Promised[];
  chosen: StatusCode | undefined;
}

/** Plain links, so that every choice has an address; the counts say what is behind each. */
const StatusChoices = ({ visit, kind, all, chosen }: Choices) => {
  const say = messagesIn(visit.locale);
  const here = `/${visit.prefix}/${kind}`;
  const counted = STATUSES.map((status) => ({
    status,
    count: all.filter((item) => item.progressStatus === status).length,
  })).filter(({ count }) => count > 0);
  return (
    <nav class="choices" aria-label={say.filterByStatus}>
      <a href={here} aria-current={chosen ? undefined : 'true'}>
        {say.all} {all.length}
      </a>
      {counted.map(({ status, count }) => (
        <a href={`${here}?status=${status}`} aria-current={chosen === status ? 'true' : undefined}>
          <Status status={status} locale={visit.locale} /> {count}
        </a>
      ))}
    </nav>
  );
};

const isStatus = (text: string | undefined): text is StatusCode =>
  (STATUSES as readonly (string | undefined)[]).includes(text);

/** All targets, projects or measures, or those of one status. */
export const promisesPage = async ({ read, visit }: Context, kind: PromiseKind): Promise<Page> => {
  const say = messagesIn(visit.locale);
  const wanted = visit.query.get('status') ?? undefined;
  const chosen = isStatus(wanted) ? wanted : undefined;
  const all = await readPromises(read, kind, visit.locale);
  const shown = all.filter((item) => !chosen || item.progressStatus === chosen);
  return {
    status: 200,
    title: say.kinds[kind],
    inOtherLanguage: 'there',
    body: (
      <div class="wide list">
        <h1>{say.kinds[kind]}</h1>
        <StatusChoices visit={visit} kind={kind} all={all} chosen={chosen} />
        <ul class="targets">
          {shown.map((item) => (
            <li>
              <a href={`/${visit.prefix}/${kind}/${item.slug}`}>{nameOf(item)}</a>
              <Status status={item.progressStatus} locale={visit.locale} />
            </li>
          ))}
        </ul>
      </div>
    ),
  };
};
