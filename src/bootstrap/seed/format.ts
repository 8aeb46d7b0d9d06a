import { z } from 'zod';

import {
  COMPARATORS,
  DIRECTIONS,
  LEVELS,
  PHOTO_PLACEMENTS,
  QUALIFIERS,
  RANK_SCOPES,
  STATUSES,
} from '../../domain/vocabulary';
import { PERIOD_PATTERN } from '../../domain/figure-rules';
import { inBoth, slug, text, unit } from './shapes';

/**
 * The shape of a seeded report: one JSON file a type, in `database/seeds/<report>/`.
 * Whatever is a number, a date or a choice stands once; whatever is words stands per locale.
 */

const year = z.int().min(1949).max(2200);
const period = z.string().regex(PERIOD_PATTERN, '2022, 2022-Q3 or 2022-06');

const figure = z.strictObject({
  indicator: slug,
  value: z.number().optional(),
  unit: unit.optional(),
  qualifier: z.enum(QUALIFIERS).optional(),
  period,
  changePercent: z.number().optional(),
  rank: z.int().positive().optional(),
  rankScope: z.enum(RANK_SCOPES).optional(),
});

const photo = z.strictObject({
  placement: z.enum(PHOTO_PLACEMENTS),
  words: inBoth({ caption: text, credit: text.optional() }),
});

const byline = z.strictObject({ role: text, names: text });

export const seedFormat = {
  site: z.strictObject({
    contact: text.optional(),
    words: inBoth({ name: text, tagline: text, about: text, publisher: text }),
  }),
  themes: z.array(z.strictObject({ slug, order: z.int().positive(), words: inBoth({ name: text }) })),
  indicators: z.array(
    z.strictObject({
      code: slug,
      unit,
      direction: z.enum(DIRECTIONS),
      words: inBoth({ name: text, definition: text.optional() }),
    }),
  ),
  glossary: z.array(z.strictObject({ term: text, translation: text, note: text.optional() })),
  report: z.strictObject({
    slug,
    publishedOn: z.iso.date(),
    year,
    photos: z.array(photo),
    words: inBoth({
      title: text,
      subtitle: text,
      sourceOutlet: text,
      lead: text,
      body: z.array(text),
      byline: z.array(byline),
      headings: z.strictObject({ achievements: text, promises: text, targets: text, pathways: text }),
    }),
  }),
  achievements: z.array(
    z.strictObject({
      key: slug,
      theme: slug,
      year,
      order: z.int().positive(),
      figures: z.array(figure),
      words: inBoth({ statement: text }),
    }),
  ),
  honors: z.array(
    z.strictObject({
      statedIn: slug,
      theme: slug,
      level: z.enum(LEVELS),
      year,
      order: z.int().positive(),
      words: inBoth({ title: text, recipient: text, awardedBy: text.optional() }),
    }),
  ),
  projects: z.array(
    z.strictObject({
      slug,
      status: z.enum(STATUSES),
      order: z.int().positive(),
      figures: z.array(figure),
      theme: slug.optional(),
      statedIn: slug.optional(),
      measure: slug.optional(),
      words: inBoth({ name: text, summary: text.optional() }),
    }),
  ),
  targets: z.array(
    z.strictObject({
      slug,
      year,
      order: z.int().positive(),
      indicator: slug.optional(),
      comparator: z.enum(COMPARATORS),
      value: z.number().optional(),
      unit: unit.optional(),
      qualifier: z.enum(QUALIFIERS).optional(),
      status: z.enum(STATUSES),
      words: inBoth({ statement: text }),
    }),
  ),
  pathways: z.array(
    z.strictObject({
      slug,
      number: z.int().positive(),
      words: inBoth({ title: text }),
      measures: z.array(
        z.strictObject({
          slug,
          number: z.int().positive(),
          status: z.enum(STATUSES),
          words: inBoth({ title: text, text }),
        }),
      ),
    }),
  ),
};

export type SeedFile = keyof typeof seedFormat;
export type SeedOf<File extends SeedFile> = z.infer<(typeof seedFormat)[File]>;
export type Seed = { [File in SeedFile]: SeedOf<File> };
export type SeedFigure = z.infer<typeof figure>;
