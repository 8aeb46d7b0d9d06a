import { readNewestRows } from '../../api/record';
import { Causes } from '../../components/causes';
import { clockText, dayText } from '../../dates';
import { messagesIn } from '../../messages';
import type { Context, Page } from '../../page';
import { daysOf } from '../../record/commits';
import { namesIn } from '../../record/names';
import { KindLinks, TypeForm } from './choices';
import { askedIn, changesAddress, questionOf } from './question';

/** Everything that was ever made public, changed or withdrawn, the newest first. */
export const changesPage = async ({ read, visit }: Context): Promise<Page> => {
  const say = messagesIn(visit.locale).record.changes;
  const asked = askedIn(visit);
  const { rows, next } = await readNewestRows(read, questionOf(asked, visit));
  const names = await namesIn(
    read,
    rows.flatMap(({ changes }) => changes),
    visit.locale,
  );
  return {
    status: 200,
    title: say.title,
    description: say.description,
    inOtherLanguage: 'there',
    feeds: [{ title: say.title, path: '/changes.atom' }],
    body: (
      <div class="wide list record">
        <h1>{say.title}</h1>
        <p class="lead">{say.description}</p>
        <KindLinks asked={asked} visit={visit} />
        <TypeForm asked={asked} visit={visit} />
        {rows.length === 0 && <p class="found">{say.nothing}</p>}
        {daysOf(rows).map(({ day, causes }) => (
          <section class="day" aria-labelledby={`day-${day}`}>
            <h2 id={`day-${day}`}>
              <time dateTime={day}>{dayText(day, visit.locale)}</time>
            </h2>
            <Causes
              causes={causes}
              names={names}
              visit={visit}
              timeOf={(at) => clockText(at, visit.locale)}
              isBrief
            />
          </section>
        ))}
        <nav class="pagination" aria-label={messagesIn(visit.locale).pages}>
          {asked.before && <a href={changesAddress(visit, { ...asked, before: undefined })}>{say.newest}</a>}
          {next !== null && (
            <a rel="next" href={changesAddress(visit, { ...asked, before: next })}>
              {say.older}
            </a>
          )}
        </nav>
        <p class="follow">
          <a href={`/${visit.prefix}/changes.atom`}>{say.follow}</a>
          {' · '}
          <a href={`/api/changes?locale=${visit.locale}&order=newest`}>{say.machines}</a>
        </p>
      </div>
    ),
  };
};
