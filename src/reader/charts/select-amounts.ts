import { descending, group, max } from 'd3-array';

import { inUnit, isKnownUnit, unitOf, type UnitSign } from '../../domain/units';
import type { AmountNoun } from '../messages/charts';
import { type NamedFigure, ofOnePeriod } from './figures';
import { LEAST_ROWS } from './select';

export interface Amount extends NamedFigure {
  value: number;
  unit: UnitSign;
  /** The value in the unit of the whole group. */
  amount: number;
}

export interface Amounts {
  /** For an address on the page: `money`, `people`, or the English of what is counted. */
  key: string;
  noun: AmountNoun;
  unit: UnitSign;
  rows: Amount[];
}

/** These count anything: three villages and three projects have nothing in common. */
const TOO_GENERAL: readonly UnitSign[] = ['个', '项'];
const KEYS: Partial<Record<UnitSign, string>> = { 户: 'hu', 家: 'jia' };

/** A bar that nobody could see, against the longest. */
const SHORTEST = 1 / 1000;

interface Kind {
  key: string;
  noun: AmountNoun;
}

/** What makes figures comparable; nothing for those that stand alone. */
const kindOf = (unit: UnitSign): Kind | undefined => {
  const { dimension, en } = unitOf(unit);
  if (dimension === 'money' || dimension === 'area' || dimension === 'mass') {
    return { key: dimension, noun: dimension };
  }
  if (dimension !== 'count' || TOO_GENERAL.includes(unit)) return undefined;
  if (en?.one === 'person') return { key: 'people', noun: 'people' };
  return { key: en ? en.one.replaceAll(' ', '-') : (KEYS[unit] ?? 'other'), noun: 'number' };
};

type Measured = NamedFigure & { value: number; unit: UnitSign };

const isMeasured = (figure: NamedFigure): figure is Measured =>
  figure.value !== null && figure.unit !== null && isKnownUnit(figure.unit);

const onOneScale = (figures: Measured[]): Pick<Amounts, 'unit' | 'rows'> | undefined => {
  const inBase = ({ value, unit }: Measured) => value * unitOf(unit).scale;
  const sorted = ofOnePeriod(figures).sort((a, b) => descending(inBase(a), inBase(b)));
  const longest = max(sorted, (figure) => Math.abs(inBase(figure))) ?? 0;
  const seen = sorted.filter((figure) => Math.abs(inBase(figure)) > longest * SHORTEST);
  const unit = seen[0]?.unit;
  if (!unit || seen.length < LEAST_ROWS) return undefined;
  return {
    unit,
    rows: seen.map((figure) => ({ ...figure, amount: inUnit(figure.value, figure.unit, unit) })),
  };
};

/** Groups of values that may stand on one scale, the group of most rows first. */
export const selectAmounts = (figures: NamedFigure[]): Amounts[] => {
  const groups = group(figures.filter(isMeasured), ({ unit }) => kindOf(unit)?.key);
  return [...groups.values()]
    .flatMap((rows) => {
      const kind = rows[0] && kindOf(rows[0].unit);
      const scaled = kind && onOneScale(rows);
      return scaled ? [{ ...kind, ...scaled }] : [];
    })
    .sort((a, b) => descending(a.rows.length, b.rows.length));
};
