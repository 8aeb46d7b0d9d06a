import type { Seed, SeedFigure } from './format';

const duplicates = (names: string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

/** A sentence for each name that is used but not defined, or defined twice. */
export const brokenReferences = (seed: Seed): string[] => {
  const themes = seed.themes.map(({ slug }) => slug);
  const codes = seed.indicators.map(({ code }) => code);
  const achievements = seed.achievements.map(({ key }) => key);
  const measures = seed.pathways.flatMap((pathway) => pathway.measures.map(({ slug }) => slug));

  const missing = (file: string, index: number, field: string, name: string | undefined, known: string[]) =>
    name === undefined || known.includes(name)
      ? []
      : [`${file}.json[${index}].${field}: "${name}" is not defined; defined are ${known.join(', ')}`];
  const twice = (file: string, field: string, names: string[]) =>
    duplicates(names).map((name) => `${file}.json: the ${field} "${name}" stands more than once`);
  const inFigures = (file: string, index: number, figures: SeedFigure[]) =>
    figures.flatMap((figure, place) =>
      missing(file, index, `figures[${place}].indicator`, figure.indicator, codes),
    );

  return [
    ...twice('themes', 'slug', themes),
    ...twice('indicators', 'code', codes),
    ...twice(
      'glossary',
      'term',
      seed.glossary.map(({ term }) => term),
    ),
    ...twice('achievements', 'key', achievements),
    ...twice(
      'projects',
      'slug',
      seed.projects.map(({ slug }) => slug),
    ),
    ...twice(
      'targets',
      'slug',
      seed.targets.map(({ slug }) => slug),
    ),
    ...twice(
      'pathways',
      'slug',
      seed.pathways.map(({ slug }) => slug),
    ),
    ...twice('pathways', 'measure slug', measures),
    ...seed.achievements.flatMap((item, index) => [
      ...missing('achievements', index, 'theme', item.theme, themes),
      ...inFigures('achievements', index, item.figures),
    ]),
    ...seed.honors.flatMap((item, index) => [
      ...missing('honors', index, 'theme', item.theme, themes),
      ...missing('honors', index, 'statedIn', item.statedIn, achievements),
    ]),
    ...seed.projects.flatMap((item, index) => [
      ...missing('projects', index, 'theme', item.theme, themes),
      ...missing('projects', index, 'statedIn', item.statedIn, achievements),
      ...missing('projects', index, 'measure', item.measure, measures),
      ...inFigures('projects', index, item.figures),
    ]),
    ...seed.targets.flatMap((item, index) => missing('targets', index, 'indicator', item.indicator, codes)),
  ];
};
