import type { TranslationMessages } from '../messages';

export const translation: TranslationMessages = {
  label: '关于译文',
  page: '此页尚未翻译，以原文显示。',
  withdrawn: (day) => `此页的译文已于${day}撤回，以原文显示。`,
  outdated: (day) => `译文完成之后，原文有改动（${day}）。`,
  readSource: '阅读中文原文',
  whatChanged: '原文有哪些改动',
  missing: '尚未翻译，以原文显示',
  changedSince: (day) => `此后原文有改动（${day}）`,
};
