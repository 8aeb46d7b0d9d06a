import { periodText } from '../../../domain/period-text';
import type { Locale } from '../../../domain/vocabulary';
import type { Change } from '../../api/record';
import { messagesIn } from '../../messages';
import type { Names } from '../../record/names';
import { Told } from './told';

interface Props {
  changes: Change[];
  names: Names;
  locale: Locale;
  /** In a list of many changes a long text is cut. */
  isBrief?: boolean;
}

/** What is different, by the name that editors and readers know: Photo 2 · Caption; Regional GDP, 2022. */
const nameOf = (change: Change, names: Names, locale: Locale): string => {
  const say = messagesIn(locale).record;
  const called = (part: string | number | undefined) => say.fields[String(part)] ?? String(part);
  if (change.kind === 'figure') {
    const { indicatorCode, period } = change.after ?? change.before ?? {};
    const name = indicatorCode && (names.indicators.get(indicatorCode) ?? indicatorCode);
    if (name) return period ? say.ofPeriod(name, periodText(period, locale)) : name;
  }
  const [list, place, part] = change.path;
  if (typeof place === 'number' && part) return say.part(called(list), place + 1, called(part));
  return called(change.path.at(-1));
};

/** What a publication changed, field by field. */
export const Changes = ({ changes, names, locale, isBrief = false }: Props) =>
  changes.length > 0 ? (
    <dl class="differences">
      {changes.map((change) => (
        <div>
          <dt>{nameOf(change, names, locale)}</dt>
          <dd>
            <Told change={change} names={names} locale={locale} isBrief={isBrief} />
          </dd>
        </div>
      ))}
    </dl>
  ) : null;
