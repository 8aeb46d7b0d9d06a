import { valueText } from '../../domain/figure-text';
import { periodText } from '../../domain/period-text';
import { plainFigure } from '../../domain/plain-figure';
import { inUnit } from '../../domain/units';
import type { Locale } from '../../domain/vocabulary';
import type { Report } from '../api/report';
import { dayText, shortDayText } from '../dates';
import { messagesIn } from '../messages';
import { namedFiguresOf } from './figures';
import { ChartFigure } from './frame';
import { selectTarget, type TargetFields, type TargetPicture } from './select-targets';
import { TargetPlot } from './target-plot';

interface Props {
  target: TargetFields;
  /** Its published updates, the oldest first. */
  updates: { asOf: string; value: number | null; unit: string | null }[];
  /** The report that makes the promise, with the results of the year before. */
  report: Report;
  locale: Locale;
}

const isYear = (at: string) => at.length === 4;

const titleOf = ({ target, before, updates }: TargetPicture, locale: Locale): string => {
  const say = messagesIn(locale).charts.target;
  const { unit } = target;
  const promised = valueText(target, locale);
  const latest = updates.at(-1);
  if (!latest) {
    const value = valueText({ value: before?.value, unit }, locale);
    return say.afterLastYear(promised, target.year - 1, value);
  }
  const gap = inUnit(latest.value - target.value, unit, unit);
  const gapUnit = unit === '%' ? '个百分点' : unit;
  return say.standing({
    value: valueText({ value: latest.value, unit }, locale),
    asOf: dayText(latest.at, locale),
    promised,
    gap: gap === 0 ? '' : valueText({ value: Math.abs(gap), unit: gapUnit }, locale),
    isHigher: gap > 0,
  });
};

const subtitleOf = ({ target, before, updates }: TargetPicture, name: string, locale: Locale): string => {
  const say = messagesIn(locale).charts.target;
  const quantity = target.comparator === 'grow-by' ? say.growthOf(name) : name;
  const year = periodText(String(target.year), locale);
  const from = before ? periodText(before.at, locale) : year;
  const last = updates.at(-1)?.at.slice(0, 4) ?? '';
  const to = last > String(target.year) ? periodText(last, locale) : year;
  const period = from === to ? year : say.span(from, to);
  return say.subtitle(quantity, plainFigure(0, target.unit, locale).unit, period);
};

/** What a target promises against the year before and against what was reported since. */
export const TargetChart = ({ target, updates, report, locale }: Props) => {
  const picture = selectTarget(target, namedFiguresOf(report), updates);
  if (!picture) return null;
  const say = messagesIn(locale).charts;
  const textOf = (value: number) => valueText({ value, unit: picture.target.unit }, locale);
  const dateOf = (at: string) => (isYear(at) ? periodText(at, locale) : dayText(at, locale));
  const indicator = report.indicators.find(({ code }) => code === target.indicatorCode);
  const promised = valueText(picture.target, locale);
  const title = titleOf(picture, locale);
  const id = `target-${target.slug}`;
  const points = [...(picture.before ? [picture.before] : []), ...picture.updates];
  const whatOf = (at: string) => (isYear(at) ? say.targets.result(target.year - 1) : say.target.progress);
  return (
    <ChartFigure
      id={id}
      title={title}
      subtitle={subtitleOf(picture, indicator?.name ?? target.statement, locale)}
      table={{
        columns: [say.columns.what, say.columns.date, say.columns.value],
        rows: [
          [say.targets.target(target.year), periodText(String(target.year), locale), promised],
          ...points.map(({ at, value }) => [whatOf(at), dateOf(at), textOf(value)]),
        ],
      }}
      csv={`/targets/${target.slug}.csv`}
      source={report}
      locale={locale}
    >
      <TargetPlot
        picture={picture}
        promised={say.target.promise(promised)}
        textOf={textOf}
        dateOf={(at) => (isYear(at) ? periodText(at, locale) : shortDayText(at, target.year, locale))}
        description={{
          id,
          title,
          text: say.target.description(
            promised,
            points.map(({ at, value }) => `${dateOf(at)} ${textOf(value)}`),
          ),
        }}
      />
    </ChartFigure>
  );
};
