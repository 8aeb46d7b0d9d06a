import { z } from 'zod';

import { STATUSES } from '../../../domain/vocabulary';
import { slug, text, unit } from '../shapes';

/**
 * The shape of a demonstration's samples: invented follow-ups and progress updates, in
 * `database/seeds/<report>-demo/`. Nothing of theirs is taken that does not say that it is a sample.
 */

const TITLE_MARKS = { 'zh-Hans': '【示例】', en: '[Sample] ' };
const SENTENCE_MARKS = { 'zh-Hans': '示例：', en: 'Sample: ' };
const CREDITS = { 'zh-Hans': '示例', en: 'Sample' };

type Locale = keyof typeof TITLE_MARKS;

const title = (locale: Locale) => text.startsWith(TITLE_MARKS[locale]);
const sentence = (locale: Locale) => text.startsWith(SENTENCE_MARKS[locale]);

/** A sample may be in Chinese alone, to show what has not been translated yet. */
const inSource = <Words extends z.ZodType>(words: (locale: Locale) => Words) =>
  z.strictObject({ 'zh-Hans': words('zh-Hans'), en: words('en').optional() });

// Not trimmed: a link stands between words that need their spaces.
const run = z.union([z.string().min(1), z.strictObject({ text, link: z.string().startsWith('/') })]);
const inline = z.union([text, z.array(run).min(1)]);

const part = z.union([
  z.strictObject({ paragraph: inline }),
  z.strictObject({ heading: text }),
  z.strictObject({ list: z.array(inline).min(1) }),
  z.strictObject({ quote: inline }),
]);

export const PICTURES = ['waves', 'rings', 'tiles'] as const;

const photo = z.strictObject({
  picture: z.enum(PICTURES),
  words: inSource((locale) =>
    z.strictObject({ caption: sentence(locale), alt: text, credit: z.literal(CREDITS[locale]) }),
  ),
});

const followUp = z.strictObject({
  slug,
  publishedOn: z.iso.date(),
  photos: z.array(photo),
  words: inSource((locale) =>
    z.strictObject({
      kicker: title(locale),
      title: title(locale),
      sourceOutlet: z.literal(CREDITS[locale]),
      lead: sentence(locale),
      body: z.array(part).min(1),
    }),
  ),
});

const progressUpdate = z.strictObject({
  asOf: z.iso.date(),
  followUp: slug,
  target: slug.optional(),
  project: slug.optional(),
  measure: slug.optional(),
  status: z.enum(STATUSES),
  value: z.number().optional(),
  unit: unit.optional(),
  words: inSource((locale) => z.strictObject({ note: sentence(locale) })),
});

export const samplesFormat = {
  notice: z.strictObject({ 'zh-Hans': text, en: text }),
  'follow-ups': z.array(followUp),
  'progress-updates': z.array(progressUpdate),
};

export type SampleFile = keyof typeof samplesFormat;
export type Samples = { [File in SampleFile]: z.infer<(typeof samplesFormat)[File]> };
export type SampleFollowUp = z.infer<typeof followUp>;
export type SampleUpdate = z.infer<typeof progressUpdate>;
export type Part = z.infer<typeof part>;
export type Inline = z.infer<typeof inline>;
export type PictureName = (typeof PICTURES)[number];
