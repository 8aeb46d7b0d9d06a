import { pagePath } from '../../domain/addresses';
import type { Row } from '../api/record';
import { messagesIn } from '../messages';
import type { Visit } from '../page';
import type { Names } from '../record/names';
import { rowKind } from '../record/row-kind';
import { Changes } from './changes';
import { PageLink } from './page-link';

interface Props {
  row: Row;
  names: Names;
  visit: Visit;
  /** When it was; empty where that is said already. */
  time: string;
  /** The document whose history this is: its name stands above. */
  own?: string | undefined;
  isBrief?: boolean | undefined;
}

/** What a row is about, leading to the page that shows it. */
const Subject = ({ row, visit }: Pick<Props, 'row' | 'visit'>) => {
  const path = row.action !== 'unpublish' ? pagePath(row) : `/history/${row.type}/${row.documentId}`;
  return path ? (
    <PageLink visit={visit} path={path}>
      {row.title}
    </PageLink>
  ) : (
    <>{row.title}</>
  );
};

/** Why it was: said where it is not said by what brought it about, which stands above it in its own language. */
const Note = ({ row: { note, locale, cause } }: Pick<Props, 'row'>) => {
  if (note) return note === cause?.note ? null : <p class="row-note">{note}</p>;
  if (!cause?.note || cause.locale === locale) return null;
  return (
    <p class="row-note" lang={cause.locale}>
      {cause.note}
    </p>
  );
};

/** One row of the record: what kind of change, of what, why, and what is different since. */
export const RecordRow = ({ row, names, visit, time, own, isBrief }: Props) => {
  const say = messagesIn(visit.locale).record;
  const kind = rowKind(row);
  return (
    <>
      <p class="note">
        <span class={`row-kind row-kind-${kind}`}>{say.kinds[kind]}</span> {say.types[row.type]}
        {time && (
          <>
            {' · '}
            <time dateTime={row.at}>{time}</time>
          </>
        )}
      </p>
      {row.documentId !== own && (
        <p class="row-title">
          <Subject row={row} visit={visit} />
        </p>
      )}
      <Note row={row} />
      <Changes changes={row.changes} names={names} locale={visit.locale} isBrief={isBrief} />
    </>
  );
};
