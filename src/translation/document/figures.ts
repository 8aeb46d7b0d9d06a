import type { FigureFields } from '../../domain/figure-rules';
import { figureLine } from '../../domain/figure-line';
import { valueText } from '../../domain/figure-text';
import { growthText } from '../../domain/growth-text';
import { periodText } from '../../domain/period-text';
import { isRecord } from '../../domain/record';
import type { Part } from '../../domain/snapshot';
import type { DeskFigure } from '../../domain/translation-desk';
import { type Locale, LOCALES } from '../../domain/vocabulary';

type Names = Map<string, Partial<Record<Locale, string>>>;

const inBoth = (say: (locale: Locale) => string): DeskFigure['label'] => ({
  'zh-Hans': say('zh-Hans'),
  en: say('en'),
});

const figuresIn = (source: Part): FigureFields[] =>
  Array.isArray(source.figures) ? source.figures.filter(isRecord) : [];

/** The names of the indicators that a document speaks of, by their code. */
const readNames = async (codes: string[]): Promise<Names> => {
  const names: Names = new Map();
  if (codes.length === 0) return names;
  const rows: { code: string; name: string; locale: Locale }[] = await strapi.db
    .query('api::indicator.indicator')
    .findMany({ select: ['code', 'name', 'locale'], where: { code: { $in: codes } } });
  for (const { code, name, locale } of rows) names.set(code, { ...names.get(code), [locale]: name });
  return names;
};

const nameIn = (names: Names, code: unknown, locale: Locale): string => {
  const known = names.get(String(code));
  return known?.[locale] ?? LOCALES.map((other) => known?.[other]).find(Boolean) ?? String(code ?? '');
};

const told = (figure: FigureFields, names: Names): DeskFigure => ({
  label: inBoth((locale) => {
    const period = figure.period ? periodText(figure.period, locale) : '';
    return [nameIn(names, figure.indicatorCode, locale), period].filter(Boolean).join(' · ');
  }),
  text: inBoth((locale) => {
    const { lead, notes } = figureLine(figure, locale);
    return [lead, ...notes].join(' · ');
  }),
});

/** What a target promises or an update reports: a value of the document's own. */
const ownValue = (source: Part, names: Names): DeskFigure[] => {
  const { value, unit, qualifier, indicatorCode, comparator } = source;
  if (typeof value !== 'number' || typeof unit !== 'string') return [];
  const amount = { value, unit, qualifier: typeof qualifier === 'string' ? qualifier : null };
  return [
    {
      label: inBoth((locale) => (indicatorCode ? nameIn(names, indicatorCode, locale) : '')),
      text: inBoth((locale) =>
        comparator === 'grow-by' ? growthText(amount, locale) : valueText(amount, locale),
      ),
    },
  ];
};

/** The numbers of a document as both languages write them. */
export const figuresOf = async (source: Part): Promise<DeskFigure[]> => {
  const figures = figuresIn(source);
  const codes = [source, ...figures].flatMap(({ indicatorCode }) =>
    typeof indicatorCode === 'string' && indicatorCode ? indicatorCode : [],
  );
  const names = await readNames(codes);
  return [...ownValue(source, names), ...figures.map((figure) => told(figure, names))];
};
