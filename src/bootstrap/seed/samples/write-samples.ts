import type { Core } from '@strapi/strapi';

import { givenSubjects } from '../../../domain/subject-rules';
import { type Locale, LOCALES } from '../../../domain/vocabulary';
import { writeDraft } from '../write-document';
import type { WrittenSeed } from '../write-seed';
import { blockOf } from './blocks';
import type { SampleFile, SampleFollowUp, Samples, SampleUpdate } from './format';
import { uploadPicture } from './pictures';

type Say = (part: SampleFile, count: number) => void;

/**
 * Writes a demonstration's samples beside the report that they speak of: each follow-up with its progress
 * updates, which are published with it and move what they speak of. Runs in the caller's transaction.
 */
export const writeSamples = async (strapi: Core.Strapi, samples: Samples, seed: WrittenSeed, say: Say) => {
  for (const locale of LOCALES) {
    const notice = samples.notice[locale];
    await strapi.documents('api::site.site').update({ documentId: seed.site, locale, data: { notice } });
  }

  const updates = samples['progress-updates'].toSorted((a, b) => a.asOf.localeCompare(b.asOf));
  say('follow-ups', samples['follow-ups'].length);
  say('progress-updates', updates.length);
  for (const followUp of samples['follow-ups']) {
    const article = await writeFollowUp(strapi, followUp, seed.report);
    const own = updates.filter((update) => update.followUp === followUp.slug);
    for (const update of own) await writeUpdate(update, seed, article);
    await strapi.documents('api::article.article').publish({ documentId: article, locale: '*' });
  }
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
  return writeDraft('api::article.article', data, {
    'zh-Hans': wordsIn('zh-Hans') ?? {},
    en: wordsIn('en'),
  });
};

const subjectOf = (update: SampleUpdate, seed: WrittenSeed) => {
  const [subject = 'target'] = givenSubjects(update);
  return { subject, documentId: seed[subject].get(update[subject] ?? '') ?? '' };
};

const writeUpdate = (update: SampleUpdate, seed: WrittenSeed, article: string) => {
  const { subject, documentId } = subjectOf(update, seed);
  const { asOf, status, value, unit, words } = update;
  const data = { asOf, progressStatus: status, value, unit, article, [subject]: documentId };
  return writeDraft('api::progress-update.progress-update', data, words);
};
