import type { FigureFields } from './figure-rules';
import { changeText, valueText } from './figure-text';
import { FIGURE_WORDS } from './figure-words';
import type { Locale, RankScope } from './vocabulary';

/** A figure as it is read: what leads, and what is said beside it. */
export interface FigureLine {
  lead: string;
  notes: string[];
}

const rankText = ({ rank, rankScope }: FigureFields, locale: Locale): string => {
  const say = FIGURE_WORDS[locale];
  return rank && rankScope ? say.rank(rank, say.rankScopes[rankScope as RankScope]) : '';
};

/** The value leads, or what stands for it when only a change or a rank is told. */
export const figureLine = (figure: FigureFields, locale: Locale): FigureLine => {
  const value = valueText(figure, locale);
  const rank = rankText(figure, locale);
  const change = typeof figure.changePercent === 'number' ? changeText(figure.changePercent, locale) : '';
  const lead = value || change || rank;
  const changeNote = change && value ? FIGURE_WORDS[locale].onYearBefore(change) : '';
  return { lead, notes: [changeNote, rank].filter((note) => note && note !== lead) };
};
