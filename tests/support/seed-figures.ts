import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { NamedFigure } from '../../src/reader/charts/figures';
import type { TargetFields } from '../../src/reader/charts/select-targets';

const read = <Row>(name: string): Row[] =>
  JSON.parse(
    readFileSync(path.resolve(__dirname, `../../database/seeds/zhuhui-2023/${name}.json`), 'utf8'),
  ) as Row[];

interface SeededAchievement {
  theme: string;
  figures?: (Partial<NamedFigure> & { indicator: string; period: string })[];
}

/** A figure that says nothing yet. */
export const figure = (given: Partial<NamedFigure>): NamedFigure => ({
  indicatorCode: 'some',
  name: given.indicatorCode ?? 'some',
  theme: { slug: 'theme', name: 'Theme' },
  value: null,
  unit: null,
  qualifier: null,
  period: '2022',
  changePercent: null,
  rank: null,
  rankScope: null,
  ...given,
});

/** Every figure of the seeded report, as the reader has them. */
export const seedFigures = (): NamedFigure[] => {
  const indicators = read<{ code: string; words: { 'zh-Hans': { name: string } } }>('indicators');
  const names = new Map(indicators.map(({ code, words }) => [code, words['zh-Hans'].name]));
  return read<SeededAchievement>('achievements').flatMap(({ theme, figures = [] }) =>
    figures.map(({ indicator, ...rest }) =>
      figure({
        ...rest,
        indicatorCode: indicator,
        name: names.get(indicator) ?? indicator,
        theme: { slug: theme, name: theme },
      }),
    ),
  );
};

type SeededTarget = Partial<TargetFields> &
  Pick<TargetFields, 'slug' | 'year' | 'comparator'> & { indicator?: string; words: object };

export const seedTargets = (): TargetFields[] =>
  read<SeededTarget>('targets').map(({ slug, year, comparator, indicator, value, unit, qualifier }) => ({
    slug,
    statement: slug,
    year,
    comparator,
    indicatorCode: indicator ?? null,
    value: value ?? null,
    unit: unit ?? null,
    qualifier: qualifier ?? null,
  }));
