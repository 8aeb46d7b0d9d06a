import type { Locale } from '../../domain/vocabulary';
import type { SeedOf } from './format';
import { writeDocument } from './write-document';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** @returns the documentId of the report's article */
export const writeReport = (report: SeedOf<'report'>): Promise<string> => {
  const { words, photos, ...shared } = report;
  const wordsIn = (locale: Locale) => ({
    ...words[locale],
    body: words[locale].body.map(paragraph),
    photos: photos.map((photo) => ({ placement: photo.placement, ...photo.words[locale] })),
  });
  return writeDocument(
    'api::article.article',
    { kind: 'report', ...shared },
    { 'zh-Hans': wordsIn('zh-Hans'), en: wordsIn('en') },
  );
};
