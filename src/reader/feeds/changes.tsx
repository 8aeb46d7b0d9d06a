import { render } from 'preact-render-to-string';

import { historyPath, pagePath } from '../../domain/addresses';
import { readNewestRows, type Row } from '../api/record';
import { Changes } from '../components/changes';
import { messagesIn } from '../messages';
import type { Answer, Context, Visit } from '../page';
import { type Names, namesIn } from '../record/names';
import { rowKind } from '../record/row-kind';
import { answerFeed, MOST } from '.';
import type { Entry } from './atom';

/** A row never changes, so its number is its identity. */
const entryOf = (row: Row, names: Names, { origin, prefix, locale }: Visit): Entry => {
  const say = messagesIn(locale).record;
  const history = `${origin}/${prefix}${historyPath(row.type, row.documentId)}`;
  const path = pagePath(row);
  return {
    identity: `publication/${row.seq}`,
    locale,
    title: say.changes.headline(say.kinds[rowKind(row)], say.types[row.type], row.title),
    updated: row.at,
    link: history,
    ...(path && { related: `${origin}/${prefix}${path}` }),
    html: render(
      <>
        {row.note && <p>{row.note}</p>}
        <Changes changes={row.changes} names={names} locale={locale} isBrief />
      </>,
    ),
  };
};

/** Every change as `/changes` tells it, the newest first. */
export const changesFeed = async (context: Context): Promise<Answer> => {
  const { read, visit, site } = context;
  const { rows } = await readNewestRows(read, { locale: visit.locale, limit: MOST });
  const names = await namesIn(
    read,
    rows.flatMap(({ changes }) => changes),
    visit.locale,
  );
  const title = messagesIn(visit.locale).record.changes.feed(site.name);
  return answerFeed(
    context,
    title,
    '/changes',
    rows.map((row) => entryOf(row, names, visit)),
  );
};
