import { historyPath } from '../../../domain/addresses';
import { type Gone } from '../../api/gone';
import { dayText } from '../../dates';
import { prefixOf } from '../../language';
import { messagesIn } from '../../messages';
import type { Context, Page } from '../../page';
import { sorry } from './sorry';

/** What stood here was withdrawn: when, why, and where to read what it was. */
export const gonePage = ({ visit }: Context, gone: Gone): Page => {
  const say = messagesIn(visit.locale).record.gone;
  return sorry(
    visit,
    410,
    say.title,
    <>
      <p>{say.text(gone.title, dayText(gone.at, visit.locale))}</p>
      {gone.note ? (
        <>
          <p>{say.why}</p>
          <blockquote>
            <p>{gone.note}</p>
          </blockquote>
        </>
      ) : (
        <p>{say.noReason}</p>
      )}
      <p>
        <a href={`/${prefixOf(gone.locale)}${historyPath(gone.type, gone.documentId)}`}>{say.history}</a>
      </p>
    </>,
  );
};
