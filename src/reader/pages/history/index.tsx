import { dayOf } from '../../../domain/days';
import { isPublicTypeName, type PublicTypeName } from '../../../domain/public-types';
import { pagePath } from '../../../domain/addresses';
import { type Difference, readDifference, readHistory, readNewestRows, type Row } from '../../api/record';
import { DayForm } from '../../as-of/day-form';
import { Causes } from '../../components/causes';
import { momentText } from '../../dates';
import { otherLocale } from '../../language';
import { messagesIn } from '../../messages';
import type { Context, Page, Visit } from '../../page';
import { causesOf } from '../../record/commits';
import { namesIn } from '../../record/names';
import { seqIn } from '../changes/question';
import { Comparison, ComparisonForm } from './comparison';

/** What shows others on its page: their rows are a part of its history. */
const WITH_PAGE: PublicTypeName[] = ['article', 'target', 'project', 'measure'];

const MOST = 100;

const readRows = ({ read, visit }: Context, type: PublicTypeName, documentId: string, before?: number) => {
  const question = { locale: visit.locale, before, limit: MOST };
  return WITH_PAGE.includes(type)
    ? readNewestRows(read, { ...question, page: documentId })
    : readHistory(read, type, documentId, question);
};

/** Which two publications a visitor chose, the older first. */
const chosenIn = ({ query }: Visit): [number, number] | undefined => {
  const [from, to] = [seqIn(query, 'from'), seqIn(query, 'to')];
  return from && to ? [Math.min(from, to), Math.max(from, to)] : undefined;
};

const isThere = async ({ read, visit }: Context, type: PublicTypeName, documentId: string) => {
  const question = { locale: otherLocale(visit.locale), limit: 1 };
  return (await readHistory(read, type, documentId, question)).rows.length > 0;
};

/** Where the document is to be read now; nothing once it is withdrawn. */
const presentPath = (last: Row): string | undefined =>
  last.action !== 'unpublish' ? pagePath(last) : undefined;

/** @returns nothing when no such document was ever public in the visitor's language */
export const historyPage = async (
  context: Context,
  type: string,
  documentId: string,
): Promise<Page | undefined> => {
  const { read, visit } = context;
  if (!isPublicTypeName(type)) return undefined;
  const [{ rows: own }, { rows, next }] = await Promise.all([
    readHistory(read, type, documentId, { locale: visit.locale, limit: MOST }),
    readRows(context, type, documentId, seqIn(visit.query, 'before')),
  ]);
  const [last] = own;
  if (!last) return undefined;
  const chosen = chosenIn(visit);
  const difference = chosen && (await readDifference(read, type, documentId, chosen));
  const names = await namesIn(
    read,
    [...rows.flatMap(({ changes }) => changes), ...(difference?.changes ?? [])],
    visit.locale,
  );
  const say = messagesIn(visit.locale).record;
  const path = presentPath(last);
  const address = `/${visit.prefix}${visit.path}`;
  return {
    status: 200,
    title: say.history.title(last.title),
    description: say.history.description(last.title),
    inOtherLanguage: (await isThere(context, type, documentId)) ? 'there' : 'missing',
    trail: [{ title: say.changes.title, path: '/changes' }],
    body: (
      <div class="narrow list record history">
        <h1>{say.history.title(last.title)}</h1>
        {path && (
          <p class="more">
            <a href={`/${visit.prefix}${path}`}>{say.history.toPage}</a>
          </p>
        )}
        <Chosen chosen={chosen} difference={difference} names={names} visit={visit} />
        <Causes
          causes={causesOf(rows)}
          names={names}
          visit={visit}
          timeOf={(at) => momentText(at, visit.locale)}
          own={documentId}
        />
        {next !== null && (
          <nav class="pagination" aria-label={messagesIn(visit.locale).pages}>
            <a rel="next" href={`${address}?before=${next}`}>
              {say.changes.older}
            </a>
          </nav>
        )}
        <ComparisonForm rows={own} chosen={difference && chosen} visit={visit} />
        {path && (
          <section class="on-day">
            <h2>{say.history.onDay}</h2>
            <DayForm action={`/${visit.prefix}${path}`} day={dayOf(last.at)} locale={visit.locale} />
          </section>
        )}
      </div>
    ),
  };
};

interface ChosenProps {
  chosen: [number, number] | undefined;
  difference: Difference | undefined;
  names: Awaited<ReturnType<typeof namesIn>>;
  visit: Visit;
}

const Chosen = ({ chosen, difference, names, visit }: ChosenProps) => {
  if (difference) return <Comparison difference={difference} names={names} visit={visit} />;
  return chosen ? <p role="note">{messagesIn(visit.locale).record.history.noSuchTwo}</p> : null;
};
