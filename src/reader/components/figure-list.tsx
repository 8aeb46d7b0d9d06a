import { figureLine } from '../../domain/figure-line';
import type { Locale } from '../../domain/vocabulary';
import type { Figure } from '../api/figure';

interface Props {
  figures: Figure[];
  names: Map<string, string>;
  locale: Locale;
}

/** The figures of a sentence as a list of names and values. */
export const FigureList = ({ figures, names, locale }: Props) => (
  <dl class="figures">
    {figures.map((figure) => {
      const { lead, notes } = figureLine(figure, locale);
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
