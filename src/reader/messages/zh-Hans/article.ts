import type { ArticleMessages } from '../messages';

export const article: ArticleMessages = {
  moves: '这篇报道推动了什么',
  subject: { targets: '目标', projects: '项目', measures: '举措' },
  follows: '后续自',
};
