import { historyPath } from '../../../domain/addresses';
import { readTitleElsewhere } from '../../api/elsewhere';
import { type Gone } from '../../api/gone';
import { dayText } from '../../dates';
import { otherLocale, otherPrefix } from '../../language';
import { messagesIn } from '../../messages';
import type { Context, Page } from '../../page';
import { sorry } from './sorry';

/** What stood here was withdrawn: when, why, and where to read what it was. */
export const gonePage = async ({ read, visit }: Context, gone: Gone): Promise<Page> => {
  const say = messagesIn(visit.locale).record.gone;
  const elsewhere = await readTitleElsewhere(read, visit.path, visit.locale);
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
      {elsewhere && (
        <p class="offer">
          {say.inOtherLanguage}{' '}
          <a
            href={`/${otherPrefix(visit.prefix)}${visit.path}`}
            lang={otherLocale(visit.locale)}
            hreflang={otherLocale(visit.locale)}
          >
            {elsewhere}
          </a>
        </p>
      )}
      <p>
        <a href={`/${visit.prefix}${historyPath(gone.type, gone.documentId)}`}>{say.history}</a>
      </p>
    </>,
  );
};
