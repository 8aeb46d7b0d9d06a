import type { Core, UID } from '@strapi/strapi';

import { givenSubjects, type Subject } from '../../../domain/subject-rules';
import { type Locale, LOCALES, SOURCE_LOCALE } from '../../../domain/vocabulary';
import { writeDocument } from '../write-document';
import type { WrittenSeed } from '../write-seed';
import { blockOf } from './blocks';
import type { SampleFile, SampleFollowUp, Samples, SampleUpdate } from './format';
import { uploadPicture } from './pictures';

type Say = (part: SampleFile, count: number) => void;

const SUBJECT_TYPES = {
  target: 'api::target.target',
  project: 'api::project.project',
  measure: 'api::measure.measure',
} as const satisfies Record<Subject, UID.ContentType>;

/** Writes a demonstration's samples beside the report that they speak of. Runs in the caller's transaction. */
export const writeSamples = async (strapi: Core.Strapi, samples: Samples, seed: WrittenSeed, say: Say) => {
  for (const locale of LOCALES) {
    const notice = samples.notice[locale];
    await strapi.documents('api::site.site').update({ documentId: seed.site, locale, data: { notice } });
  }

  const followUps = new Map<string, string>();
  say('follow-ups', samples['follow-ups'].length);
  for (const followUp of samples['follow-ups']) {
    followUps.set(followUp.slug, await writeFollowUp(strapi, followUp, seed.report));
  }

  const updates = samples['progress-updates'].toSorted((a, b) => a.asOf.localeCompare(b.asOf));
  say('progress-updates', updates.length);
  for (const update of updates) await writeUpdate(update, seed, followUps.get(update.followUp));
  await writeStandings(strapi, updates, seed);
};

const writeFollowUp = async (strapi: Core.Strapi, followUp: SampleFollowUp, report: string) => {
  const { words, photos, ...shared } = followUp;
  const images: number[] = [];
  for (const { picture } of photos) images.push(await uploadPicture(strapi, picture));

  const wordsIn = (locale: Locale) => {
    const inLocale = words[locale];
    return (
      inLocale && {
        ...inLocale,
        body: inLocale.body.map(blockOf),
        photos: photos.map((photo, index) => ({ image: images[index], ...photo.words[locale] })),
      }
    );
  };
  const data = { kind: 'follow-up', follows: report, ...shared };
  return writeDocument('api::article.article', data, {
    'zh-Hans': wordsIn('zh-Hans') ?? {},
    en: wordsIn('en'),
  });
};

const subjectOf = (update: SampleUpdate, seed: WrittenSeed) => {
  const [subject = 'target'] = givenSubjects(update);
  return { subject, documentId: seed[subject].get(update[subject] ?? '') ?? '' };
};

const writeUpdate = (update: SampleUpdate, seed: WrittenSeed, article: string | undefined) => {
  const { subject, documentId } = subjectOf(update, seed);
  const { asOf, status, value, unit, words } = update;
  const data = { asOf, progressStatus: status, value, unit, article, [subject]: documentId };
  return writeDocument('api::progress-update.progress-update', data, words);
};

/** Each target, project and measure stands where its latest update says. */
const writeStandings = async (strapi: Core.Strapi, updates: SampleUpdate[], seed: WrittenSeed) => {
  const latest = new Map(updates.map((update) => [subjectOf(update, seed).documentId, update]));
  for (const [documentId, update] of latest) {
    const documents = strapi.documents(SUBJECT_TYPES[subjectOf(update, seed).subject]);
    await documents.update({ documentId, locale: SOURCE_LOCALE, data: { progressStatus: update.status } });
    await documents.publish({ documentId, locale: '*' });
  }
};
