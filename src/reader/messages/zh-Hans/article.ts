import type { ArticleMessages } from '../messages';

export const article: ArticleMessages = {
  moves: '本文涉及的进展',
  subject: { targets: '目标', projects: '项目', measures: '举措' },
  follows: '前文',
};
