import type { Difference, Row } from '../../api/record';
import { Changes } from '../../components/changes';
import { momentText } from '../../dates';
import { messagesIn } from '../../messages';
import type { Visit } from '../../page';
import type { Names } from '../../record/names';
import { rowKind } from '../../record/row-kind';

/** What two publications that a visitor chose differ in. */
export const Comparison = ({
  difference,
  names,
  visit,
}: {
  difference: Difference;
  names: Names;
  visit: Visit;
}) => {
  const say = messagesIn(visit.locale).record.history;
  const [from, to] = [difference.from, difference.to].map(({ at }) => momentText(at, visit.locale));
  return (
    <section class="comparison" aria-labelledby="comparison">
      <h2 id="comparison">{say.between(from ?? '', to ?? '')}</h2>
      {difference.changes.length === 0 && <p>{say.same}</p>}
      <Changes changes={difference.changes} names={names} locale={visit.locale} />
    </section>
  );
};

interface ChoiceProps {
  /** Publications of the document itself, the newest first. */
  rows: Row[];
  chosen: [from: number, to: number] | undefined;
  visit: Visit;
}

const Radio = ({
  name,
  row,
  isChosen,
  label,
}: {
  name: string;
  row: Row;
  isChosen: boolean;
  label: string;
}) => (
  <td>
    <input type="radio" name={name} value={row.seq} checked={isChosen} aria-label={label} />
  </td>
);

/** An older and a newer publication to choose, in a form that works without a script. */
export const ComparisonForm = ({ rows, chosen, visit }: ChoiceProps) => {
  const say = messagesIn(visit.locale).record;
  const [newest, beforeIt] = rows;
  if (!newest || !beforeIt) return null;
  const [from, to] = chosen ?? [beforeIt.seq, newest.seq];
  return (
    <form class="compare" method="get" action={`/${visit.prefix}${visit.path}`}>
      <h2>{say.history.compare}</h2>
      <p class="note">{say.history.compareHint}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.history.older}</th>
            <th scope="col">{say.history.newer}</th>
            <th scope="col">{say.changes.byKind}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const moment = momentText(row.at, visit.locale);
            return (
              <tr>
                <Radio
                  name="from"
                  row={row}
                  isChosen={row.seq === from}
                  label={say.history.olderOf(moment)}
                />
                <Radio name="to" row={row} isChosen={row.seq === to} label={say.history.newerOf(moment)} />
                <th scope="row">
                  <time dateTime={row.at}>{moment}</time> {say.kinds[rowKind(row)]}
                </th>
              </tr>
            );
          })}
        </tbody>
      </table>
      <button type="submit">{say.history.submit}</button>
    </form>
  );
};
