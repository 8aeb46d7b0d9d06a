import { changeText, valueText } from '../../domain/figure-text';
import type { Locale, RankScope } from '../../domain/vocabulary';
import type { Figure } from '../api/figure';
import { messagesIn } from '../messages';

interface Props {
  figures: Figure[];
  names: Map<string, string>;
  locale: Locale;
}

const rankText = ({ rank, rankScope }: Figure, locale: Locale): string => {
  const say = messagesIn(locale);
  return rank && rankScope ? say.rank(rank, say.rankScopes[rankScope as RankScope]) : '';
};

/** What a figure says beside its value: the change on the year before and the rank. */
const notesOf = (figure: Figure, locale: Locale): string[] => {
  const say = messagesIn(locale);
  const change = figure.changePercent === null ? '' : changeText(figure.changePercent, locale);
  const value = valueText(figure, locale);
  const changeNote = change && value ? say.onYearBefore(change) : '';
  return [changeNote, rankText(figure, locale)].filter(Boolean);
};

/** The value, or what stands for it when only a change or a rank is told. */
const leadOf = (figure: Figure, locale: Locale): string =>
  valueText(figure, locale) ||
  (figure.changePercent === null ? rankText(figure, locale) : changeText(figure.changePercent, locale));

/** The figures of a sentence as a list of names and values. */
export const FigureList = ({ figures, names, locale }: Props) => (
  <dl class="figures">
    {figures.map((figure) => {
      const lead = leadOf(figure, locale);
      const notes = notesOf(figure, locale).filter((note) => note !== lead);
      return (
        <div class="figure">
          <dt>{names.get(figure.indicatorCode) ?? figure.indicatorCode}</dt>
          <dd>
            <strong>{lead}</strong>
            {notes.map((note) => (
              <span class="note">{note}</span>
            ))}
          </dd>
        </div>
      );
    })}
  </dl>
);
