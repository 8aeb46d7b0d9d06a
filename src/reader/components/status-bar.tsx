import { type Status as StatusCode, STATUSES } from '../../domain/vocabulary';
import { messagesIn } from '../messages';
import type { Visit } from '../page';
import { Status } from './status';

export interface StatusGroup {
  kind: string;
  name: string;
  statuses: StatusCode[];
}

const countsOf = (statuses: StatusCode[]) =>
  STATUSES.map((status) => ({ status, count: statuses.filter((each) => each === status).length })).filter(
    ({ count }) => count > 0,
  );

/** How many of each kind of promise stand where: one bar and the same numbers in words. */
export const StatusBars = ({ groups, visit }: { groups: StatusGroup[]; visit: Visit }) => (
  <ul class="bars" aria-label={messagesIn(visit.locale).promisesNote}>
    {groups.map(({ kind, name, statuses }) => (
      <li class="bar-row">
        <span class="bar-name">
          <a href={`/${visit.prefix}/${kind}`}>{name}</a> <span class="bar-total">{statuses.length}</span>
        </span>
        <svg class="bar" viewBox={`0 0 ${statuses.length} 1`} preserveAspectRatio="none" aria-hidden="true">
          {
            countsOf(statuses).reduce<{ drawn: preact.VNode[]; from: number }>(
              ({ drawn, from }, { status, count }) => ({
                drawn: [...drawn, <rect class={`fill-${status}`} x={from} y="0" width={count} height="1" />],
                from: from + count,
              }),
              { drawn: [], from: 0 },
            ).drawn
          }
        </svg>
        <span class="bar-words">
          {countsOf(statuses).map(({ status, count }) => (
            <span>
              <Status status={status} locale={visit.locale} /> {count}
            </span>
          ))}
        </span>
      </li>
    ))}
  </ul>
);
