import type { TranslationMessages } from '../messages';

export const translation: TranslationMessages = {
  label: 'About this translation',
  page: 'This page has not been translated yet: its text is shown in Chinese.',
  withdrawn: (day) => `The English text of this page was withdrawn on ${day}: it is shown in Chinese.`,
  outdated: (day) => `The Chinese text has changed since this translation (${day}).`,
  readSource: '阅读中文原文',
  whatChanged: 'What has changed in the Chinese',
  missing: 'Not yet translated: shown in Chinese',
  changedSince: (day) => `The Chinese has changed since (${day})`,
};
